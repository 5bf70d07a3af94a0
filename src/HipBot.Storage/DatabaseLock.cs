namespace HipBot.Storage;

/// <summary>
/// Says to other processes that a data folder is in use. The operating system holds it, so it dies with its process and is never stale.
/// </summary>
internal sealed class DatabaseLock : IDisposable
{
    private const int HeldOnLinux = 11;
    private const int HeldOnMac = 35;
    private const int HeldOnWindows = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private DatabaseLock(FileStream file) => _file = file;

    /// <summary>The file that is locked.</summary>
    public static string FileIn(string folder) => Path.Combine(folder, "hipbot.lock");

    /// <summary>Takes the folder for this process alone; null where another one uses it.</summary>
    public static DatabaseLock? TakeAlone(string folder) => Open(folder, FileAccess.ReadWrite, FileShare.None);

    /// <summary>Uses the folder beside other processes; null where one has it alone.</summary>
    public static DatabaseLock? Share(string folder) => Open(folder, FileAccess.Read, FileShare.Read);

    /// <inheritdoc />
    public void Dispose() => _file.Dispose();

    private static DatabaseLock? Open(string folder, FileAccess access, FileShare share)
    {
        try
        {
            return new DatabaseLock(new FileStream(FileIn(folder), FileMode.OpenOrCreate, access, share));
        }
        catch (IOException fault) when (fault.HResult is HeldOnLinux or HeldOnMac or HeldOnWindows)
        {
            return null;
        }
    }
}
