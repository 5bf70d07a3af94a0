using System.Text.Json.Nodes;

namespace HipBot.EndToEnd.Tests.Walks;

/// <summary>
/// Many people on one program. In a round each of them does one thing and sees what comes of it; between the rounds the program is stopped
/// and started again on the same data. It is stopped in turn by the end of its input, by SIGTERM and by SIGKILL.
/// </summary>
/// <param name="data">The data folder.</param>
/// <param name="restartsAfter">Whether it is started again after a round, the first of which is 1.</param>
internal sealed class Rounds(string data, Func<int, bool> restartsAfter)
{
    /// <summary>How often the program was started again.</summary>
    public int Restarts { get; private set; }

    /// <summary>How many things were done.</summary>
    public int Inputs { get; private set; }

    /// <summary>Goes on until everybody is done.</summary>
    /// <param name="visits">Each person, and what they do; after each thing they look at what they saw.</param>
    public async Task RunAsync(IEnumerable<(Visitor Visitor, IEnumerable<JsonObject> Visit)> visits)
    {
        var running = visits.Select(visit => (visit.Visitor, Steps: visit.Visit.GetEnumerator())).ToList();
        var chat = Start();
        try
        {
            for (var round = 1; running.Count > 0; round++)
            {
                if (round > 1 && restartsAfter(round - 1))
                {
                    await StopAsync(chat);
                    chat.Dispose();
                    chat = Start();
                    Restarts++;
                }

                for (var person = running.Count - 1; person >= 0; person--)
                {
                    if (!await DoNextAsync(running[person].Visitor, running[person].Steps, chat))
                    {
                        running[person].Steps.Dispose();
                        running.RemoveAt(person);
                    }
                }
            }

            (await chat.EndAsync()).Errors.ShouldBeEmpty();
        }
        finally
        {
            chat.Dispose();
        }
    }

    private async Task<bool> DoNextAsync(Visitor visitor, IEnumerator<JsonObject> steps, HipBotProcess chat)
    {
        if (!steps.MoveNext())
        {
            return false;
        }

        await visitor.WaitForTurnAsync();
        var sent = TimeProvider.System.GetUtcNow();
        await chat.SayAsync(steps.Current.ToJsonString());
        var replies = await HearAsync(chat);
        visitor.Take(replies, sent, TimeProvider.System.GetUtcNow());
        Inputs++;
        return true;
    }

    private static async Task<JsonArray> HearAsync(HipBotProcess chat)
    {
        var replies = new JsonArray();
        while (true)
        {
            var line = JsonNode.Parse(await chat.HearAsync())!;
            line["error"].ShouldBeNull();
            if (line["done"] is not null)
            {
                return replies;
            }

            replies.Add(line);
        }
    }

    private HipBotProcess Start() => HipBotProcess.Start("chat", "--json", "--data", data);

    private async Task StopAsync(HipBotProcess chat)
    {
        switch (Restarts % 3)
        {
            case 0:
                (await chat.EndAsync()).ExitCode.ShouldBe(0);
                break;
            case 1:
                await chat.TerminateAsync();
                (await chat.EndedAsync()).ExitCode.ShouldBe(0);
                break;
            default:
                chat.Kill();
                await chat.EndedAsync();
                break;
        }
    }
}
