using HipBot.Engine.Answers;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Asking;
using HipBot.Engine.Chat.Browsing;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Feedback;
using HipBot.Engine.Chat.Help;
using HipBot.Engine.Chat.OwnData;
using HipBot.Engine.Content;
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

    public Talk(params IReadOnlyList<IChatFeature> more)
        : this(() => Shared.Value, more)
    {
    }

    public Talk(Func<Adviser> adviser, params IReadOnlyList<IChatFeature> more)
    {
        var recent = new RecentTalks(Time);
        Catalogue = new ChatCatalogue([new HelpFeature(recent), new AskFeature(recent), new SendQuestion(recent, Inbox), new BrowseFeature(recent), new WalkFeature(Walks, Walks, recent), new FeedbackFeature(recent, Inbox, Inbox), new OwnDataFeature(Walks, recent), .. more]);
        _conversation = new Conversation(Catalogue, adviser, new FloodGate(Time), new TriageReplies(recent), Time, NullLogger<Conversation>.Instance);
    }

    public static Library Library => Shared.Value.Library;

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 25, 12, 0, 0, TimeSpan.Zero));

    public KeptInbox Inbox { get; } = new();

    public KeptWalks Walks { get; } = new();

    public ChatCatalogue Catalogue { get; }

    public string Person { get; set; } = "test:ana";

    public ChatPlaces Place { get; init; } = ChatPlaces.Direct;

    public bool IsModerator { get; init; }

    public Task<IReadOnlyList<ChatReply>> DoAsync(ChatAct act) =>
        _conversation.HandleAsync(new ChatInput(Person, "test:chat", Place, IsModerator, act), TestContext.Current.CancellationToken);

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
