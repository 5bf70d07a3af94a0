using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace HipBot.EndToEnd.Tests.DailyPrompts;

/// <summary>
/// The program is killed again and again while it sends the prompts that are due: nothing is lost, nothing is enqueued twice, and sent twice is no more
/// than was on its way. Set <c>HIPBOT_TEST_MANY</c> for 100 kills during 10,000 prompts.
/// </summary>
public sealed class PromptKillTests : IDisposable
{
    private const int MostOnTheWay = 32;

    private static readonly bool IsMany = Environment.GetEnvironmentVariable("HIPBOT_TEST_MANY") is not null;
    private static readonly int People = IsMany ? 10_000 : 300;
    private static readonly int Kills = IsMany ? 100 : 3;

    private readonly TemporaryFolder _folder = new();

    private string Data => Path.Combine(_folder.Path, "data");

    private string Database => Path.Combine(Data, "hipbot.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_prompt_comes_once_whatever_is_killed_meanwhile()
    {
        (await HipBotProcess.RunAsync("", "chat", "--json", "--data", Data)).ExitCode.ShouldBe(0);
        Seed();
        var random = new Random(2026);
        var sent = new Dictionary<string, int>(StringComparer.Ordinal);
        var kills = 0;
        for (; kills < Kills && sent.Count < People; kills++)
        {
            using var process = HipBotProcess.Start("chat", "--json", "--data", Data);
            Count(await process.HearAsync(), sent);
            var life = Task.Delay(TimeSpan.FromMilliseconds(random.Next(150)), TimeProvider.System, TestContext.Current.CancellationToken);
            await ReadUntilAsync(process, life, sent);
        }

        using (var last = HipBotProcess.Start("chat", "--json", "--data", Data))
        {
            await ReadUntilAsync(last, WhenAllIsSentAsync(), sent);
        }

        var twice = sent.Values.Sum() - sent.Count;
        sent.Count.ShouldBe(People);
        Ask("SELECT count(*) FROM deliveries").ShouldBe(People);
        twice.ShouldBeLessThanOrEqualTo(kills * MostOnTheWay);
        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills during {People} prompts: 0 lost, 0 enqueued twice, {twice} sent twice");
    }

    /// <summary>Reads what comes until it is time, kills the program, and reads the rest of what it had written.</summary>
    private static async Task ReadUntilAsync(HipBotProcess process, Task time, Dictionary<string, int> sent)
    {
        var killed = Task.Run(async () =>
        {
            await time;
            process.Kill();
        });
        try
        {
            while (true)
            {
                Count(await process.HearAsync(), sent);
            }
        }
        catch (InvalidOperationException)
        {
            await killed;
        }
    }

    /// <summary>A line that was cut short was not sent.</summary>
    private static void Count(string line, Dictionary<string, int> sent)
    {
        try
        {
            var user = JsonNode.Parse(line)!["user"]!.GetValue<string>();
            sent[user] = sent.GetValueOrDefault(user) + 1;
        }
        catch (JsonException)
        {
            // The kill fell into it.
        }
    }

    private async Task WhenAllIsSentAsync()
    {
        while (Ask("""SELECT count(*) FROM subscriptions WHERE "LastDate" IS NULL""") + Ask("""SELECT count(*) FROM deliveries WHERE "State" = 0""") > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Prompts that were due just now, in a zone where it is noon, so that no night is near.</summary>
    private void Seed()
    {
        var now = TimeProvider.System.GetUtcNow();
        var zone = now.Hour <= 11 ? $"Etc/GMT-{12 - now.Hour}" : $"Etc/GMT+{now.Hour - 12}";
        var local = now.AddHours(12 - now.Hour);
        Run(string.Create(
            CultureInfo.InvariantCulture,
            $"""
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {People})
            INSERT INTO subscriptions ("Id", "Chat", "Person", "Time", "Zone", "Days", "Without", "NextDate", "NextDueUtc", "DeckSeed", "DeckRound", "EndIsTold", "Version")
            SELECT 'p' || i, 'terminal:p' || i || '/dm', 'terminal:p' || i, '{local:HH:mm}', '{zone}', 127, 0, '{local:yyyy-MM-dd}', {new DateTimeOffset(now.Year, now.Month, now.Day, now.Hour, now.Minute, 0, TimeSpan.Zero).ToUnixTimeMilliseconds()}, i, 0, 0, 0 FROM n
            """));
    }

    private long Ask(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private void Run(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
