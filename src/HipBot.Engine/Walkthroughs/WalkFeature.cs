using System.Globalization;
using System.Security.Cryptography;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Asking;
using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;

namespace HipBot.Engine.Walkthroughs;

/// <summary>Takes people through an exercise, a routine (<c>/routine</c>) or a set that fits them (<c>/move</c>), step by step.</summary>
/// <param name="walks">The running walks.</param>
/// <param name="verdicts">How hard people found exercises.</param>
/// <param name="recent">What was last spoken of.</param>
public sealed class WalkFeature(IWalks walks, IExerciseVerdicts verdicts, RecentTalks recent) : IChatFeature
{
    private const string Name = "name";
    private const string Place = "place";
    private const string Kneeling = "kneeling";
    private const string Minutes = "minutes";
    private const int LengthOfTag = 6;
    private const int MostProposed = 25;

    /// <inheritdoc />
    public void Register(ChatCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        catalogue.Add(new ChatCommand("routine", "Do a routine step by step.", RoutineAsync)
        {
            Options = [new ChatOption(Name, "The routine.") { Complete = (call, typed) => Propose(call.Adviser.Library, typed) }],
        });
        catalogue.Add(new ChatCommand(MoveQuestions.Action, "Find something to do now: by minutes and position.", MoveAsync)
        {
            Options =
            [
                new ChatOption(Minutes, "How long.") { Choices = [.. MoveSet.Lengths.Select(minutes => minutes.ToString(CultureInfo.InvariantCulture))] },
                new ChatOption(Place, "Where.") { Choices = MoveQuestions.Places },
                new ChatOption(Kneeling, "Whether kneeling is well.") { Choices = ["yes", "no"] },
            ],
        });
        catalogue.Add(new ChatButtonAction(MoveQuestions.Action, MoveOnAsync));
        catalogue.Add(new ChatButtonAction(WalkCards.Go, GoAsync));
        catalogue.Add(new ChatButtonAction(WalkCards.Walk, PressAsync));
        catalogue.Add(new ChatButtonAction(WalkCards.Verdict, VerdictAsync) { Opens = FirstReply.Private });
        new Hurting(walks, recent).Register(catalogue);
    }

    /// <summary>The button that begins an exercise or routine.</summary>
    internal static ChatButton ButtonFor(string id) => WalkCards.Begin(id, "Start, step by step");

    private async Task<IReadOnlyList<ChatReply>> RoutineAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var library = call.Adviser.Library;
        var name = call.Value(Name);
        var found = Named(name, library);
        return found is [var routine]
            ? [await BeginAsync(routine.Id, WalkForm.AsItIs, call, cancellationToken)]
            : [new ChatReply(ReplyText.OfParagraphs(name.Length == 0 || found.Count > 1 ? "Which routine?" : "I have no routine of that name. These are all:"))
            {
                Menu = new ChatMenu("A routine", [.. (found.Count > 1 ? found : library.Routines.Values).OrderBy(each => each.Minutes).ThenBy(each => each.Name, StringComparer.Ordinal).Take(MostProposed).Select(each => WalkCards.Begin(each.Id, each.Name))]),
            }];
    }

    /// <summary>The routine of a name, or those whose names hold what was written.</summary>
    private static IReadOnlyList<Routine> Named(string name, Library library)
    {
        var exact = library.Routines.Values.Where(routine => NamesOf(routine).Contains(name, StringComparer.OrdinalIgnoreCase)).ToList();
        return exact.Count > 0 || name.Length == 0
            ? exact
            : [.. library.Routines.Values.Where(routine => NamesOf(routine).Any(known => known.Contains(name, StringComparison.OrdinalIgnoreCase)))];
    }

    private static IEnumerable<string> NamesOf(Routine routine) => [routine.Id, routine.Name, .. routine.Aliases];

    private async Task<IReadOnlyList<ChatReply>> MoveAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var (place, kneeling) = (call.Value(Place), call.Value(Kneeling).ToLowerInvariant());
        return MoveQuestions.SetOf(place, kneeling, call.Value(Minutes), call.Now) is { } set
            ? [await BeginAsync(set.Name, WalkForm.AsItIs, call, cancellationToken)]
            : [MoveQuestions.Next(place, kneeling, call.Value(Minutes), call.Adviser.Library, call.Now)];
    }

    /// <summary>The questions take the place of one another, and none takes the place of an answer that led to them.</summary>
    private static Task<IReadOnlyList<ChatReply>> MoveOnAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var said = call.Token!.Subject.Split('-');
        return Replies.Of(MoveQuestions.Next(said[0], said.ElementAtOrDefault(1) ?? "", call.Token.Detail, call.Adviser.Library, call.Now) with { Edits = call.Token.Subject.Length > 0 });
    }

    private async Task<IReadOnlyList<ChatReply>> GoAsync(ChatCall call, CancellationToken cancellationToken) =>
        [await BeginAsync(call.Token!.Subject, WalkSwaps.FormOf(call.Token.Detail), call, cancellationToken)];

    private async Task<ChatReply> BeginAsync(string subject, WalkForm form, ChatCall call, CancellationToken cancellationToken)
    {
        var library = call.Adviser.Library;
        var swaps = library.Exercises.ContainsKey(subject) ? "" : WalkSwaps.WordOf(form);
        if (WalkPlan.Of(subject, swaps, library) is not { } plan)
        {
            return MoveSet.Read(subject) is null ? ItemButtons.IsGone : new ChatReply(ReplyText.OfParagraphs("I have nothing that fits all of that. Try another position: /move"));
        }

        var walk = new Walk(call.Input.Person, call.Input.Chat, RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", LengthOfTag), subject, swaps, 0, plan.Stamp, call.Now, 0);
        await walks.BeginAsync(walk, cancellationToken);
        if (recent.Of(call.Input) is { WasWarned: true } last)
        {
            // Who begins anew after a warning knows of it.
            recent.Remember(call.Input, last with { WasWarned = false });
        }

        return WalkCards.Intro(walk, plan, library, await verdicts.FindAsync(call.Input.Person, KeyOf(subject), cancellationToken));
    }

    private async Task<IReadOnlyList<ChatReply>> PressAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var pressed = await PressedWalk.FindAsync(walks, call, cancellationToken);
        var last = recent.Of(call.Input);
        if (pressed.Walk is not { } walk)
        {
            return [last is { WasWarned: true } ? WalkCards.EndedBySign(call.Input.Place == ChatPlaces.Group) : pressed.Refusal];
        }

        WalkAct? act = Enum.TryParse<WalkAct>(call.Token!.Subject, out var known) && Enum.IsDefined(known) ? known : null;
        if (act is not (WalkAct.Stop or WalkAct.NotNow) && await AfterSignAsync(walk, last, call, cancellationToken) is { } first)
        {
            return [first];
        }

        var decision = Walkthrough.Decide(walk, act, pressed.DrawnFor, call.Adviser.Library, call.Now);
        if (decision.Walk is null)
        {
            await walks.EndAsync(walk.Person, walk.Chat, cancellationToken);
        }
        else if (decision.Walk != walk && !await walks.GoOnAsync(decision.Walk, cancellationToken))
        {
            // Another press was quicker; its card is the one that counts.
            return [];
        }

        return [decision.Reply];
    }

    /// <summary>Who told of a warning sign is not taken on; who was asked about one and did not say is asked once more.</summary>
    private async Task<ChatReply?> AfterSignAsync(Walk walk, RecentTalk? last, ChatCall call, CancellationToken cancellationToken)
    {
        if (last is { WasWarned: true })
        {
            await walks.EndAsync(walk.Person, walk.Chat, cancellationToken);
            return WalkCards.EndedBySign(call.Input.Place == ChatPlaces.Group);
        }

        if (last is { AskedAbout: { } asked, WasRepeated: false } && call.Adviser.Library.Safety.Signs.TryGetValue(asked, out var sign))
        {
            recent.Remember(call.Input, last with { WasRepeated = true });
            return TriageReplies.AskAgain(sign, call);
        }

        return null;
    }

    private async Task<IReadOnlyList<ChatReply>> VerdictAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var library = call.Adviser.Library;
        var subject = call.Token!.Subject;
        if (VerdictWords.Read(call.Token.Detail) is not { } said || WalkCourse.Of(subject, library) is not { } course)
        {
            return [ItemButtons.IsGone];
        }

        await verdicts.SaveAsync(call.Input.Person, KeyOf(subject), said, cancellationToken);
        if (said == ExerciseVerdict.Right)
        {
            return [new ChatReply(ReplyText.OfParagraphs("Thank you, I remember that."))];
        }

        if (!course.IsExercise)
        {
            return [new ChatReply(ReplyText.OfParagraphs($"Thank you, I remember that. Next time I offer it with {(said == ExerciseVerdict.TooHard ? "easier" : "harder")} exercises, where there are any."))];
        }

        var next = course.Rung(library.Exercises[subject], said == ExerciseVerdict.TooEasy, [], library);
        return
        [
            new ChatReply(ReplyText.OfParagraphs(next is null ? "Thank you, I remember that." : $"Thank you, I remember that. Next time you may like: {next.Name}."))
            {
                Buttons = next is null ? [] : [ItemButtons.Of(next.Id, library)],
            },
        ];
    }

    /// <summary>What a verdict is kept for: a set is another one each day, so it is kept for those of its place.</summary>
    private static string KeyOf(string subject) => MoveSet.Read(subject) is { } set ? $"{MoveQuestions.Action}-{set.Place.ToString().ToLowerInvariant()}" : subject;

    private static IEnumerable<ChatChoice> Propose(Library library, string typed) => library.Routines.Values
        .Where(routine => NamesOf(routine).Any(name => name.Contains(typed, StringComparison.OrdinalIgnoreCase)))
        .OrderBy(routine => routine.Name, StringComparer.Ordinal)
        .Take(MostProposed)
        .Select(routine => new ChatChoice(routine.Id, routine.Name));
}
