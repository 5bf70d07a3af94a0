using CsCheck;

namespace HipBot.Engine.Tests.Content;

/// <summary>Whatever stands in a content folder, loading it ends with findings or a library.</summary>
public sealed class HostileFilesTests
{
    private static readonly string[] Files =
    [
        "answers/anatomy/hip-flexor-what.md", "exercises/ladder/hip-lean.md", "routines/short-set.md", "prompts/lean-today.md",
        "safety/emergency/numb-leg.md", "safety/words/words.yaml", "safety/context.yaml", "sources.yaml", "vocabulary.yaml",
    ];

    private static readonly string[] Snippets =
    [
        "[", "]", "{", "}", "\"", "'", ":", ": ", "- ", "\n", "\n---\n", "&a ", "*a", "!!x ", "<<: ", "|\n", ">\n", "? ", "#", "%YAML 9.9\n", "\0", "\t",
        "\uFEFF", "\uD800", "😀", "<div>", "![x](y)", "[x]: y", "> ", "`", "***", "0x", "1e999", "~", "null", "...", "<numb>", "<", ">>",
    ];

    [Fact]
    public void Random_bytes_in_any_file_are_a_finding_and_no_crash()
    {
        using var folder = new ContentFolder();
        var before = Files.ToDictionary(file => file, file => File.ReadAllBytes(folder.FullPath(file)), StringComparer.Ordinal);
        Gen.Select(Gen.Int[0, Files.Length - 1].Select(index => Files[index]), Gen.Byte.Array[1, 300]).Sample(
            (file, bytes) =>
            {
                File.WriteAllBytes(folder.FullPath(file), bytes);
                folder.Load().IsSound.ShouldBeFalse();
                File.WriteAllBytes(folder.FullPath(file), before[file]);
            },
            iter: 300,
            threads: 1);
    }

    [Fact]
    public void A_file_cut_and_mixed_at_random_is_no_crash()
    {
        using var folder = new ContentFolder();
        var before = Files.ToDictionary(file => file, folder.Read, StringComparer.Ordinal);
        Gen.Select(Gen.Int[0, Files.Length - 1].Select(index => Files[index]), Gen.Int[0, 2000], Gen.Int[0, 40], Gen.Int[0, Snippets.Length - 1].Select(index => Snippets[index]).Array[1, 4]).Sample(
            (file, place, cut, snippets) =>
            {
                var text = before[file];
                var start = place % text.Length;
                var end = Math.Min(text.Length, start + cut);
                folder.Write(file, text[..start] + string.Concat(snippets) + text[end..]);

                var loaded = folder.Load();

                foreach (var finding in loaded.Findings)
                {
                    finding.Line.ShouldBeGreaterThan(0);
                    finding.Column.ShouldBeGreaterThan(0);
                    finding.Message.ShouldNotContain("\n");
                }

                (loaded.IsSound || loaded.Faults.Any()).ShouldBeTrue();
                folder.Write(file, text);
            },
            iter: 1500,
            threads: 1);
    }

    [Theory]
    [InlineData("[", 5000)]
    [InlineData("{a: ", 5000)]
    [InlineData("- ", 5000)]
    [InlineData("? ", 5000)]
    public void Yaml_nested_thousands_deep_is_a_finding(string piece, int times)
    {
        using var folder = new ContentFolder();
        folder.Write("vocabulary.yaml", "terms: " + string.Concat(Enumerable.Repeat(piece, times)));

        folder.Load().Faults.ShouldContain(finding => finding.File == "vocabulary.yaml");
    }

    [Theory]
    [InlineData("> ", 20_000)]
    [InlineData("- ", 20_000)]
    [InlineData("[", 20_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("`", 20_000)]
    [InlineData("![](", 20_000)]
    [InlineData("<a", 20_000)]
    public void Markdown_made_to_be_slow_ends_soon(string piece, int times)
    {
        using var folder = new ContentFolder();
        folder.Replace("prompts/lean-today.md", "The next", string.Concat(Enumerable.Repeat(piece, times)) + " The next");

        var time = TimeProvider.System.GetTimestamp();
        folder.Load().IsSound.ShouldBeFalse();
        TimeProvider.System.GetElapsedTime(time).ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }
}
