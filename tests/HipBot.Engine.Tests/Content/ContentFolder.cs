using System.Text;
using HipBot.Engine.Content;
using HipBot.Tests;

namespace HipBot.Engine.Tests.Content;

/// <summary>A content folder of its own for one test: a copy of a sound one, to be broken at will.</summary>
public sealed class ContentFolder : IDisposable
{
    private static readonly string SoundFolder = System.IO.Path.Combine(Repository.Data, "sound-folder");

    public ContentFolder()
    {
        foreach (var file in Directory.EnumerateFiles(SoundFolder, "*", SearchOption.AllDirectories))
        {
            var copy = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(SoundFolder, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("hipbot-content-").FullName;

    public LoadedLibrary Load() => LibraryLoader.Load(Path, TestContext.Current.CancellationToken);

    public string FullPath(string file) => System.IO.Path.Combine(Path, file);

    public string Read(string file) => File.ReadAllText(FullPath(file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(FullPath(file))!);
        File.WriteAllBytes(FullPath(file), Encoding.UTF8.GetBytes(text));
    }

    public void Replace(string file, string old, string text)
    {
        var before = Read(file);
        before.ShouldContain(old);
        var index = before.IndexOf(old, StringComparison.Ordinal);
        Write(file, before[..index] + text + before[(index + old.Length)..]);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
