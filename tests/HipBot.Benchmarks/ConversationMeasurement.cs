using System.Diagnostics;
using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Asking;
using HipBot.Engine.Chat.Browsing;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Feedback;
using HipBot.Engine.Chat.Help;
using HipBot.Engine.Content;
using HipBot.Engine.Moderation;
using HipBot.Storage;
using HipBot.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace HipBot.Benchmarks;

/// <summary>
/// 500 people talk at once, each with an input every five seconds, on SQLite: questions, presses, and what is written to the database. It
/// reports how long an input takes, and as a ratio how much that is beyond one person alone.
/// </summary>
internal static class ConversationMeasurement
{
    private const int People = 500;
    private const int Inputs = 6;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    private static readonly string[] Questions =
        ["why do my hip flexers allways feel tight", "what is a hip airplane", "where does the psoas attach", "my back hurts when i sit", "how do i do a dead bug", "which football club won"];

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("hipbot-measure").FullName;
        using (var database = await Database.OpenAsync(new StorageOptions(StorageProvider.Sqlite, folder), TimeProvider.System, CancellationToken.None))
        {
            await using var services = new ServiceCollection().AddStorage(() => database).BuildServiceProvider();
            var conversation = Make(services);
            await TalkAsync(conversation, person: -2, 40, TimeSpan.Zero);
            var alone = await TalkAsync(conversation, person: -1, 60, TimeSpan.FromMilliseconds(20));
            var crowd = await Task.WhenAll(Enumerable.Range(0, People).Select(person => Task.Run(() => TalkAsync(conversation, person, Inputs, Pause))));
            Report("alone", alone, alone);
            Report($"{People} at once", [.. crowd.SelectMany(times => times)], alone);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static Conversation Make(IServiceProvider services)
    {
        var time = TimeProvider.System;
        var recent = new RecentTalks(time);
        var (inbox, ratings) = (services.GetRequiredService<IInbox>(), services.GetRequiredService<IAnswerRatings>());
        var adviser = new Adviser(LibraryLoader.Load(Repository.Content, CancellationToken.None, isThorough: false).Library!);
        var catalogue = new ChatCatalogue([new HelpFeature(recent), new AskFeature(recent), new SendQuestion(recent, inbox), new BrowseFeature(recent), new FeedbackFeature(recent, inbox, ratings)]);
        return new Conversation(catalogue, () => adviser, new FloodGate(time), new TriageReplies(recent), time, NullLogger<Conversation>.Instance);
    }

    private static async Task<List<double>> TalkAsync(Conversation conversation, int person, int inputs, TimeSpan pause)
    {
        var random = new Random(person);
        var times = new List<double>();
        for (var input = 0; input < inputs; input++)
        {
            await Task.Delay(pause * random.NextDouble() * 2);
            ChatAct act = random.Next(5) switch
            {
                0 => new ChatAct.Press($"1_helped_dead-bug_{(random.Next(2) == 0 ? "yes" : "no")}"),
                1 => new ChatAct.Submit("1_report_dead-bug_", new Dictionary<string, string> { ["what"] = "the second step is unclear" }),
                2 => new ChatAct.Press("1_item_dead-bug_"),
                _ => new ChatAct.Say(Questions[random.Next(Questions.Length)]),
            };
            var start = Stopwatch.GetTimestamp();
            await conversation.HandleAsync(new ChatInput($"measure:{person}/{input}", $"measure:{person}", ChatPlaces.Direct, IsModerator: false, act), CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return times;
    }

    private static void Report(string name, List<double> times, List<double> alone)
    {
        double At(List<double> all, double share) => all.Order().ElementAt((int)((all.Count - 1) * share));
        Console.WriteLine($"{name,-14} {times.Count,6} inputs  p50 {At(times, .5),6:0.00} ms  p99 {At(times, .99),6:0.00} ms  ratio to alone at p50 {At(times, .5) / At(alone, .5):0.00}, at p99 {At(times, .99) / At(alone, .99):0.00}");
    }
}
