using HipBot.Engine.Answers;
using HipBot.Engine.Chat.Asking;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;

namespace HipBot.Engine.Chat.Browsing;

/// <summary>Shows what there is: <c>/topics</c> by group, <c>/exercise</c>, and <c>/sources</c>.</summary>
/// <param name="recent">What was last spoken of.</param>
public sealed class BrowseFeature(RecentTalks recent) : IChatFeature
{
    private const string Group = "group";

    /// <summary>The action of the button that leads to the exercises.</summary>
    internal const string Family = "family";

    private const string Cited = "sources";
    private const int OnAPage = 8;
    private const int MostProposed = 25;

    /// <inheritdoc />
    public void Register(ChatCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        catalogue.Add(new ChatCommand("topics", "Browse what I know, group by group.", TopicsAsync)
        {
            Options = [new ChatOption("group", "A group of topics.") { Complete = (call, typed) => Propose(GroupsOf(call.Adviser.Library).Select(group => new ChatChoice(group, Title(group))), typed) }],
        });
        catalogue.Add(new ChatCommand("exercise", "Show how an exercise is done.", ExerciseAsync)
        {
            Options = [new ChatOption("name", "The exercise.") { Complete = (call, typed) => Propose(call.Adviser.Library.Exercises.Values.Select(exercise => new ChatChoice(exercise.Id, exercise.Name)), typed) }],
        });
        catalogue.Add(new ChatCommand("sources", "Show what an answer rests on.", SourcesAsync)
        {
            Options = [new ChatOption("topic", "A topic or exercise; without it, the last one.") { Complete = (call, typed) => Propose(ItemsOf(call.Adviser.Library), typed) }],
        });
        catalogue.Add(new ChatButtonAction(Group, GroupAsync));
        catalogue.Add(new ChatButtonAction(Family, FamilyAsync));
        catalogue.Add(new ChatButtonAction(Cited, AllSourcesAsync));
        catalogue.Add(new ChatButtonAction(ItemButtons.Open, ItemAsync));
    }

    private Task<IReadOnlyList<ChatReply>> TopicsAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var library = call.Adviser.Library;
        var wanted = call.Value("group");
        if (wanted.Length > 0 && GroupsOf(library).FirstOrDefault(group => IsNamed(wanted, group, Title(group))) is { } found)
        {
            return Replies.Of(GroupPage(library, found, page: 0, edits: false));
        }

        return Replies.Of(new ChatReply(ReplyText.OfParagraphs(
            wanted.Length > 0 ? "I have no such group of topics." : null,
            $"I know {library.Topics.Count} topics and {library.Exercises.Count} exercises. Choose a group, or ask me in your own words."))
        {
            Menu = new ChatMenu("A group of topics", [.. GroupsOf(library).Select(group => ChatButton.Of(new ButtonToken(Group, group, "0"), Title(group)))]),
            Buttons = [ChatButton.Of(new ButtonToken(Family), "Exercises")],
        });
    }

    private Task<IReadOnlyList<ChatReply>> GroupAsync(ChatCall call, CancellationToken cancellationToken) =>
        Replies.Of(GroupsOf(call.Adviser.Library).Contains(call.Token!.Subject)
            ? GroupPage(call.Adviser.Library, call.Token.Subject, PageOf(call.Token), edits: true)
            : ItemButtons.IsGone);

    private static ChatReply GroupPage(Library library, string group, int page, bool edits) => Page(
        Title(group),
        [.. library.Topics.Values.Where(topic => topic.Group == group).OrderBy(topic => topic.Title, StringComparer.Ordinal).Select(topic => topic.Id)],
        Group,
        group,
        page,
        library) with
    { Edits = edits };

    private Task<IReadOnlyList<ChatReply>> FamilyAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var library = call.Adviser.Library;
        var family = call.Token!.Subject;
        return Replies.Of(
            family.Length == 0 ? Families(library, "Choose a kind of exercise.") with { Edits = true }
            : FamiliesOf(library).Contains(family) ? FamilyPage(library, family, PageOf(call.Token)) with { Edits = true }
            : ItemButtons.IsGone);
    }

    private static ChatReply FamilyPage(Library library, string family, int page) => Page(
        Title(family),
        [.. library.Exercises.Values.Where(exercise => exercise.Family == family).OrderBy(exercise => exercise.Level).ThenBy(exercise => exercise.Name, StringComparer.Ordinal).Select(exercise => exercise.Id)],
        Family,
        family,
        page,
        library);

    private static ChatReply Families(Library library, string text) => new(ReplyText.OfParagraphs(text))
    {
        Menu = new ChatMenu("A kind of exercise", [.. FamiliesOf(library).Select(family => ChatButton.Of(new ButtonToken(Family, family, "0"), Title(family)))]),
    };

    private Task<IReadOnlyList<ChatReply>> ExerciseAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var library = call.Adviser.Library;
        var name = call.Value("name");
        if (name.Length == 0)
        {
            return Replies.Of(Families(library, "Which exercise? Choose a kind, or write its name: /exercise NAME"));
        }

        var exact = library.Exercises.Values.FirstOrDefault(exercise => IsNamed(name, exercise.Id, exercise.Name) || exercise.Aliases.Any(alias => IsNamed(name, alias)));
        if (exact is not null)
        {
            return Replies.Of(Show(exact.Id, call));
        }

        var alike = library.Exercises.Values.Where(exercise => exercise.Aliases.Prepend(exercise.Name).Any(alias => Squash(alias).Contains(Squash(name), StringComparison.Ordinal))).ToList();
        if (alike.Count == 0)
        {
            // A misspelt name is found as a question is. Nobody writes about themselves here, so a sign in it ends nothing.
            var found = call.Adviser.Ask(name).Candidates.Where(candidate => library.Exercises.ContainsKey(candidate.Id)).ToList();
            var isClear = found is [{ Confidence: >= Judgement.Answers } best, ..] && (found.Count == 1 || found[1].Confidence < best.Confidence / 2);
            alike = [.. found.Take(isClear ? 1 : OnAPage).Select(candidate => library.Exercises[candidate.Id])];
        }

        return Replies.Of(alike is [var only] ? Show(only.Id, call) : WhichOf(alike, library));
    }

    /// <summary>The easiest stand first: nobody is handed the hardest of a family by chance.</summary>
    private static ChatReply WhichOf(IReadOnlyList<Exercise> alike, Library library) => new(ReplyText.OfParagraphs(alike.Count == 0 ? "I have no exercise of that name." : "Which of these do you mean?"))
    {
        Menu = alike.Count == 0 ? null : new ChatMenu("An exercise", [.. alike.OrderBy(exercise => exercise.Level).ThenBy(exercise => exercise.Name, StringComparer.Ordinal).Take(MostProposed).Select(exercise => ItemButtons.Of(exercise.Id, library))]),
        Buttons = [ChatButton.Of(new ButtonToken(Family), "All exercises")],
    };

    private static string Squash(string name) => string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant));

    private Task<IReadOnlyList<ChatReply>> ItemAsync(ChatCall call, CancellationToken cancellationToken) =>
        Replies.Of(call.Adviser.Library.NameOf(call.Token!.Subject) is null ? ItemButtons.IsGone : Show(call.Token.Subject, call));

    private ChatReply Show(string id, ChatCall call)
    {
        var library = call.Adviser.Library;
        recent.Remember(call.Input, (recent.Of(call.Input) ?? new RecentTalk(id, Question: null)) with { Item = id });
        var title = library.Topics.GetValueOrDefault(id) is { } topic ? new TextBlock.Heading(topic.Title) : null;
        return new ChatReply(ReplyText.Of(title).Then(AnswerText.OfItem(id, library, AnswerDetail.Brief))) { Buttons = ItemButtons.Below(id, library, AnswerDetail.Brief) };
    }

    private Task<IReadOnlyList<ChatReply>> SourcesAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var library = call.Adviser.Library;
        var wanted = call.Value("topic");
        var id = wanted.Length == 0
            ? recent.Of(call.Input)?.Item
            : ItemsOf(library).FirstOrDefault(item => IsNamed(wanted, item.Value, item.Label))?.Value ?? call.Adviser.Ask(wanted).Candidates.FirstOrDefault(candidate => candidate.Confidence >= Judgement.Answers)?.Id;
        if (id is null || library.NameOf(id) is not { } name)
        {
            return Replies.Of(wanted.Length == 0 ? SourcesPage(library, page: 0) : new ChatReply(ReplyText.OfParagraphs("I have no such topic or exercise. Send /topics to see what there is.")));
        }

        IReadOnlyList<string> keys = library.Topics.GetValueOrDefault(id)?.Sources ?? library.Exercises.GetValueOrDefault(id)?.Sources ?? library.Routines.GetValueOrDefault(id)?.Sources ?? [];
        var cited = keys.Select(key => library.Sources[key]).ToList();
        return Replies.Of(new ChatReply(cited.Count == 0
            ? ReplyText.OfParagraphs($"\"{name}\" makes no claim that needs a source.")
            : ReplyText.Of(new TextBlock.Items([.. cited.Select(source => source.Reference)], $"What \"{name}\" rests on", IsNumbered: true)))
        {
            Links = [.. cited.Index().Where(entry => entry.Item.Link is not null).Select(entry => new ChatLink($"{entry.Index + 1}. {entry.Item.ShortName}", entry.Item.Link!))],
        });
    }

    private Task<IReadOnlyList<ChatReply>> AllSourcesAsync(ChatCall call, CancellationToken cancellationToken) =>
        Replies.Of(SourcesPage(call.Adviser.Library, PageOf(call.Token!)) with { Edits = true });

    private static ChatReply SourcesPage(Library library, int page)
    {
        var all = library.Sources.Values.Select(source => source.Citation).Order(StringComparer.Ordinal).ToList();
        page = Math.Clamp(page, 0, LastPage(all.Count));
        return new ChatReply(ReplyText.Of(new TextBlock.Items([.. all.Skip(page * OnAPage).Take(OnAPage)], $"All {all.Count} sources, page {page + 1} of {LastPage(all.Count) + 1}")))
        {
            Buttons = Turn(Cited, "", page, all.Count),
        };
    }

    private static ChatReply Page(string title, List<string> ids, string action, string subject, int page, Library library)
    {
        page = Math.Clamp(page, 0, LastPage(ids.Count));
        var shown = ids.Skip(page * OnAPage).Take(OnAPage).ToList();
        var label = LastPage(ids.Count) == 0 ? title : $"{title}, page {page + 1} of {LastPage(ids.Count) + 1}";
        return new ChatReply(ReplyText.OfParagraphs(label))
        {
            Menu = new ChatMenu(title, [.. shown.Select(id => ItemButtons.Of(id, library))]),
            Buttons = Turn(action, subject, page, ids.Count),
        };
    }

    private static IReadOnlyList<ChatButton> Turn(string action, string subject, int page, int count) =>
    [
        .. page > 0 ? [ChatButton.Of(new ButtonToken(action, subject, $"{page - 1}"), "Back")] : (ChatButton[])[],
        .. page < LastPage(count) ? [ChatButton.Of(new ButtonToken(action, subject, $"{page + 1}"), "More")] : (ChatButton[])[],
    ];

    private static int LastPage(int count) => Math.Max(0, (count - 1) / OnAPage);

    private static int PageOf(ButtonToken token) => int.TryParse(token.Detail, out var page) ? page : 0;

    private static List<string> GroupsOf(Library library) => [.. library.Topics.Values.Select(topic => topic.Group).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static List<string> FamiliesOf(Library library) => [.. library.Exercises.Values.Select(exercise => exercise.Family).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<ChatChoice> ItemsOf(Library library) =>
        library.Topics.Values.Select(topic => new ChatChoice(topic.Id, topic.Title))
            .Concat(library.Exercises.Values.Select(exercise => new ChatChoice(exercise.Id, exercise.Name)))
            .Concat(library.Routines.Values.Select(routine => new ChatChoice(routine.Id, routine.Name)));

    private static IEnumerable<ChatChoice> Propose(IEnumerable<ChatChoice> all, string typed) => all
        .Where(choice => choice.Label.Contains(typed, StringComparison.OrdinalIgnoreCase) || choice.Value.Contains(typed, StringComparison.OrdinalIgnoreCase))
        .OrderByDescending(choice => choice.Label.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
        .ThenBy(choice => choice.Label, StringComparer.Ordinal)
        .Take(MostProposed);

    private static bool IsNamed(string given, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (name.Equals(given, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static string Title(string group) => char.ToUpperInvariant(group[0]) + group[1..].Replace('-', ' ');
}
