using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Asking;
using HipBot.Engine.Chat.Browsing;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Feedback;
using HipBot.Engine.Chat.Help;
using HipBot.Engine.Chat.OwnData;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.DailyPrompts.Flares;
using HipBot.Engine.DailyPrompts.Posting;
using HipBot.Engine.DailyPrompts.Progress;
using HipBot.Engine.DailyPrompts.Subscribing;
using HipBot.Engine.Walkthroughs;
using HipBot.Tests;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace HipBot.Engine.Tests.Chat;

/// <summary>A person who talks to the bot, on the content of the repository.</summary>
internal sealed class Talk
{
    private static readonly Lazy<Adviser> Shared = new(() => new Adviser(LibraryLoader.Load(Repository.Content, CancellationToken.None, isThorough: false).Library!));

    private readonly Conversation _conversation;
    private readonly RecentTalks _recent;

    public Talk(params IReadOnlyList<IChatFeature> more)
        : this(() => Shared.Value, more)
    {
    }

    public Talk(Func<Adviser> adviser, params IReadOnlyList<IChatFeature> more)
    {
        _recent = new RecentTalks(Time);
        Catalogue = new ChatCatalogue(
        [
            new HelpFeature(_recent),
            new AskFeature(_recent),
            new SendQuestion(_recent, Inbox),
            new BrowseFeature(_recent),
            new WalkFeature(Walks, Walks, _recent),
            new FeedbackFeature(_recent, Inbox, Inbox),
            new OwnDataFeature(new KeptData(Walks, Prompts), _recent),
            new DailyFeature(Prompts),
            new PromptFeature(Prompts, Prompts, Prompts, PromptOptions.Usual),
            new ProgressFeature(Prompts, Prompts),
            new FlareFeature(Prompts),
            .. more,
        ]);
        _conversation = new Conversation(Catalogue, adviser, new FloodGate(Time), new TriageReplies(_recent), Time, NullLogger<Conversation>.Instance, new EndedNote(Prompts, _recent));
    }

    public static Library Library => Shared.Value.Library;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    public KeptInbox Inbox { get; } = new();

    public KeptWalks Walks { get; } = new();

    public KeptPrompts Prompts { get; } = new();

    public ChatCatalogue Catalogue { get; }

    public string Person { get; set; } = "test:ana";

    public string Chat { get; set; } = "test:chat";

    public ChatPlaces Place { get; set; } = ChatPlaces.Direct;

    public bool IsModerator { get; set; }

    /// <summary>What the platform says to what is sent there.</summary>
    public DeliveryOutcome Says { get; set; } = new DeliveryOutcome.Sent();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public Task<IReadOnlyList<ChatReply>> DoAsync(ChatAct act) => _conversation.HandleAsync(new ChatInput(Person, Chat, Place, IsModerator, act), Stop);

    /// <summary>Lets the time go on, and gives the prompts that have come to this chat by then.</summary>
    public async Task<IReadOnlyList<ChatReply>> WaitAsync(TimeSpan span)
    {
        Time.Advance(span);
        await new PromptTick(Prompts, () => Library, PromptOptions.Usual, Time, NullLogger<PromptTick>.Instance).RunAsync(Stop);
        var writer = new PromptWriter(Prompts, _recent, () => Library, Time);
        var came = new List<ChatReply>();
        foreach (var delivery in await Prompts.ClaimAsync("test", "claim", Time.GetUtcNow(), Time.GetUtcNow().AddMinutes(1), int.MaxValue, Stop))
        {
            var card = await writer.WriteAsync(delivery, Stop);
            await Prompts.RecordAsync([new DeliveryReport(delivery, card is null ? new DeliveryOutcome.Unwanted() : Says, Time.GetUtcNow(), null)], "claim", Stop);
            if (card is not null && Says is DeliveryOutcome.Sent && delivery.Chat == Chat)
            {
                came.Add(card);
            }
        }

        return came;
    }

    /// <summary>The prompts that have come by a local time of the day that it is, in UTC.</summary>
    public Task<IReadOnlyList<ChatReply>> WaitUntilAsync(int hour, int minute = 0)
    {
        var then = new DateTimeOffset(Time.GetUtcNow().Date, TimeSpan.Zero).AddHours(hour).AddMinutes(minute);
        return WaitAsync((then > Time.GetUtcNow() ? then : then.AddDays(1)) - Time.GetUtcNow());
    }

    public Task<IReadOnlyList<ChatReply>> SayAsync(string text) => DoAsync(CommandText.IsOne(text) ? CommandText.Read(Catalogue, text) : new ChatAct.Say(text));

    public Task<IReadOnlyList<ChatReply>> PressAsync(IReadOnlyList<ChatReply> replies, string label) =>
        DoAsync(new ChatAct.Press(replies.SelectMany(reply => reply.Pressable).First(button => button.Label == label).Token));

    /// <summary>Begins an exercise or routine; gives its first card.</summary>
    public async Task<IReadOnlyList<ChatReply>> BeginAsync(string subject, string form = "") =>
        await PressAsync(await DoAsync(new ChatAct.Press($"1_go_{subject}_{form}")), "Begin");

    public Task<IReadOnlyList<ChatReply>> SubmitAsync(IReadOnlyList<ChatReply> replies, string text)
    {
        var form = replies.Single(reply => reply.Form is not null).Form!;
        return DoAsync(new ChatAct.Submit(form.Token, form.Fields.ToDictionary(field => field.Name, _ => text)));
    }
}
