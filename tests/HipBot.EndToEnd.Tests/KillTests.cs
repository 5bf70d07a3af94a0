using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace HipBot.EndToEnd.Tests;

/// <summary>
/// The program is killed at a random moment, while it makes its database too, and loses nothing that it had confirmed. Set
/// <c>HIPBOT_TEST_MANY</c> to try 200 moments.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int LongestLife = 3_000;

    private static readonly int Moments = Environment.GetEnvironmentVariable("HIPBOT_TEST_MANY") is null ? 6 : 200;

    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_confirmed_is_there_after_a_kill()
    {
        var random = new Random(2026);
        var confirmed = 0;
        for (var moment = 0; moment < Moments; moment++)
        {
            // Every fourth time there is no database yet, so that its making is cut short too.
            if (moment % 4 == 0 && Directory.Exists(Data))
            {
                Directory.Delete(Data, recursive: true);
                confirmed = 0;
            }

            confirmed += await SendUntilKilledAsync(TimeSpan.FromMilliseconds(random.Next(LongestLife)));
            (await CountAsync()).ShouldBeInRange(confirmed, confirmed + 1, $"after kill {moment}");
            confirmed = await CountAsync();
        }
    }

    private async Task<int> SendUntilKilledAsync(TimeSpan life)
    {
        using var chat = HipBotProcess.Start("chat", "--json", "--data", Data);
        using var end = new CancellationTokenSource(life);
        await using var kill = end.Token.Register(chat.Kill);
        var confirmed = 0;
        try
        {
            while (true)
            {
                // Each report comes from somebody else, so that nobody writes too much.
                await chat.SayAsync($$$"""{"user":"u{{{Guid.NewGuid():N}}}","chat":"dm","submit":"1_report__","fields":{"what":"a report"}}""");
                JsonNode.Parse(await chat.HearAsync())!["text"]!.GetValue<string>().ShouldStartWith("Thank you");
                JsonNode.Parse(await chat.HearAsync())!["done"].ShouldNotBeNull();
                confirmed++;
            }
        }
        catch (Exception fault) when (end.IsCancellationRequested && fault is IOException or InvalidOperationException or System.Text.Json.JsonException)
        {
            return confirmed;
        }
    }

    /// <summary>Starts the program once more, which must work, and counts what it kept.</summary>
    private async Task<int> CountAsync()
    {
        var run = await HipBotProcess.RunAsync("", "chat", "--json", "--data", Data);
        run.ExitCode.ShouldBe(0, run.Errors);
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Data, "hipbot.db")};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM inbox";
        return Convert.ToInt32(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }
}
