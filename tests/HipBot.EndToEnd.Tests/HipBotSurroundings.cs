namespace HipBot.EndToEnd.Tests;

/// <summary>Where the program is started.</summary>
/// <param name="Folder">The working directory.</param>
public sealed record HipBotSurroundings(string Folder)
{
    /// <summary>Environment variables beyond the inherited ones.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The program; null for the one that was built with the tests.</summary>
    public string? Program { get; init; }
}
