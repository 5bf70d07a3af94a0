using System.Text.Json;

namespace HipBot.EndToEnd.Tests;

/// <summary>What a run of the program left behind.</summary>
public sealed record HipBotRun(int ExitCode, string Output, string Errors)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public IReadOnlyList<JsonElement> Json => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];
}
