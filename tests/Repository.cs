namespace HipBot.Tests;

/// <summary>Where the files of the repository are, seen from a test.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    /// <summary>The content that the repository ships.</summary>
    public static string Content => Path.Combine(Root, "content");

    /// <summary>The projects of the program.</summary>
    public static string Source => Path.Combine(Root, "src");

    /// <summary>The data of the tests.</summary>
    public static string Data => Path.Combine(Root, "tests", "data");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HipBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("the tests run outside the repository");
    }
}
