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
public sealed class WalkFeature(IWalks walks, IExerciseVerdicts verdicts) : IChatFeature
{
    private const string Move = "move";
    private const string Name = "name";
    private const int LengthOfTag = 6;
    private const int MostProposed = 25;

    private static readonly string[] Places = ["floor", "chair", "standing"];

    /// <inheritdoc />
    public void Register(ChatCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        catalogue.Add(new ChatCommand("routine", "Do a routine step by step.", RoutineAsync)
        {
            Options = [new ChatOption(Name, "The routine.") { Complete = (call, typed) => Propose(call.Adviser.Library, typed) }],
        });
        catalogue.Add(new ChatCommand(Move, "Find something to do now: by minutes and position.", MoveAsync)
        {
            Options =
            [
                new ChatOption("minutes", "How long.") { Choices = [.. MoveSet.Lengths.Select(minutes => minutes.ToString(CultureInfo.InvariantCulture))] },
                new ChatOption("place", "Where.") { Choices = Places },
                new ChatOption("kneeling", "Whether kneeling is well.") { Choices = ["yes", "no"] },
            ],
        });
        catalogue.Add(new ChatButtonAction(WalkCards.Go, BeginAsync));
        catalogue.Add(new ChatButtonAction(WalkCards.Walk, PressAsync));
        catalogue.Add(new ChatButtonAction(WalkCards.Where, WhereAsync));
        catalogue.Add(new ChatButtonAction(WalkCards.How, HowAsync));
        catalogue.Add(new ChatButtonAction(WalkCards.Verdict, VerdictAsync) { Opens = FirstReply.Private });
        catalogue.Add(new ChatButtonAction(Move, MoveOnAsync));
    }

    /// <summary>The button that begins an exercise or routine.</summary>
    internal static ChatButton ButtonFor(string id) => WalkCards.Begin(id, "Start, step by step");

    private async Task<IReadOnlyList<ChatReply>> RoutineAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var library = call.Adviser.Library;
        var name = call.Value(Name);
        var routine = library.Routines.Values.FirstOrDefault(routine => new[] { routine.Id, routine.Name }.Concat(routine.Aliases).Contains(name, StringComparer.OrdinalIgnoreCase));
        return routine is not null
            ? await BeginAsync(routine.Id, call, cancellationToken)
            : [new ChatReply(ReplyText.OfParagraphs(name.Length == 0 ? "Which routine?" : "I have no routine of that name. These are all:"))
            {
                Menu = new ChatMenu("A routine", [.. library.Routines.Values.OrderBy(each => each.Minutes).ThenBy(each => each.Name, StringComparer.Ordinal).Take(MostProposed).Select(each => WalkCards.Begin(each.Id, each.Name))]),
            }];
    }

    private Task<IReadOnlyList<ChatReply>> MoveAsync(ChatCall call, CancellationToken cancellationToken) =>
        AskOrBeginAsync(call.Value("place"), call.Value("kneeling"), call.Value("minutes"), call, cancellationToken);

    private Task<IReadOnlyList<ChatReply>> MoveOnAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var said = call.Token!.Subject.Split('-');
        return AskOrBeginAsync(said.ElementAtOrDefault(0) ?? "", said.ElementAtOrDefault(1) ?? "", said.ElementAtOrDefault(2) ?? "", call, cancellationToken);
    }

    /// <summary>At most three short questions, each with buttons.</summary>
    private async Task<IReadOnlyList<ChatReply>> AskOrBeginAsync(string place, string kneeling, string minutes, ChatCall call, CancellationToken cancellationToken)
    {
        if (!Enum.TryParse<PromptPosition>(place, ignoreCase: true, out var position) || !Places.Contains(place, StringComparer.OrdinalIgnoreCase))
        {
            return [Question("Where do you want to move?", [("floor", "On the floor"), ("chair", "On a chair"), ("standing", "Standing")])];
        }

        // On a chair and standing nobody kneels.
        if (position == PromptPosition.Floor && kneeling is not ("yes" or "no"))
        {
            return [Question("Is kneeling well for you?", [("floor-yes", "Yes"), ("floor-no", "No kneeling")])];
        }

        var kneels = kneeling.Length == 0 ? "no" : kneeling;
        if (!int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var length) || !MoveSet.Lengths.Contains(length))
        {
            return [Question("How many minutes do you have?", [.. MoveSet.Lengths.Select(each => ($"{place.ToLowerInvariant()}-{kneels}-{each}", $"{each} minutes"))])];
        }

        return await BeginAsync(new MoveSet(length, position, kneels == "yes", call.Now.DayOfYear).Name, call, cancellationToken);

        ChatReply Question(string text, IReadOnlyList<(string Subject, string Label)> answers) => new(ReplyText.OfParagraphs(text))
        {
            Buttons = [.. answers.Select(answer => ChatButton.Of(new ButtonToken(Move, answer.Subject), answer.Label))],
            Edits = call.Token is not null,
        };
    }

    private Task<IReadOnlyList<ChatReply>> BeginAsync(ChatCall call, CancellationToken cancellationToken) => BeginAsync(call.Token!.Subject, call, cancellationToken);

    private async Task<IReadOnlyList<ChatReply>> BeginAsync(string subject, ChatCall call, CancellationToken cancellationToken)
    {
        if (WalkPlan.Of(subject, "", call.Adviser.Library) is not { } plan)
        {
            return [MoveSet.Read(subject) is null ? WalkCards.IsGone() : new ChatReply(ReplyText.OfParagraphs("I have nothing that fits all of that. Try another position: /move"))];
        }

        var walk = new Walk(call.Input.Person, call.Input.Chat, RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", LengthOfTag), subject, "", 0, plan.Stamp, call.Now, 0);
        await walks.BeginAsync(walk, cancellationToken);
        return [WalkCards.Intro(walk, plan, call.Adviser.Library, await verdicts.FindAsync(call.Input.Person, subject, cancellationToken))];
    }

    private async Task<IReadOnlyList<ChatReply>> PressAsync(ChatCall call, CancellationToken cancellationToken)
    {
        if (!Enum.TryParse<WalkAct>(call.Token!.Subject, out var act) || !Enum.IsDefined(act) || await FindAsync(call, cancellationToken) is not var (walk, step))
        {
            return [WalkCards.NoneRuns(call.Input.Place == ChatPlaces.Group)];
        }

        var decision = Walkthrough.Decide(walk, act, step, call.Adviser.Library, call.Now);
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

    private async Task<IReadOnlyList<ChatReply>> WhereAsync(ChatCall call, CancellationToken cancellationToken) =>
        [await FindAsync(call, cancellationToken) is var (walk, _) ? WalkCards.HowItHurts(walk) : WalkCards.NoneRuns(call.Input.Place == ChatPlaces.Group)];

    private async Task<IReadOnlyList<ChatReply>> HowAsync(ChatCall call, CancellationToken cancellationToken)
    {
        var library = call.Adviser.Library;
        var signs = library.Safety.Signs;
        if ((call.Token!.Subject switch { "numb" => "cauda-equina", "stand" => "hip-fracture", _ => null }) is { } id && signs.TryGetValue(id, out var sign))
        {
            return [TriageReplies.AskAgain(sign, call)];
        }

        return await FindAsync(call, cancellationToken) is var (walk, _) && WalkPlan.Of(walk.Subject, walk.Swaps, library) is { } plan && walk.Step < plan.Steps.Count
            ? [WalkCards.AfterHurt(walk, plan, library, isSharp: call.Token.Subject is "sharp" or "numb" or "stand")]
            : [WalkCards.NoneRuns(call.Input.Place == ChatPlaces.Group)];
    }

    private async Task<IReadOnlyList<ChatReply>> VerdictAsync(ChatCall call, CancellationToken cancellationToken)
    {
        ExerciseVerdict? verdict = call.Token!.Detail switch { "easy" => ExerciseVerdict.TooEasy, "right" => ExerciseVerdict.Right, "hard" => ExerciseVerdict.TooHard, _ => null };
        if (verdict is not { } said || call.Adviser.Library.Exercises.GetValueOrDefault(call.Token.Subject) is not { } exercise)
        {
            return [WalkCards.IsGone()];
        }

        await verdicts.SaveAsync(call.Input.Person, exercise.Id, said, cancellationToken);
        var next = (said switch { ExerciseVerdict.TooEasy => exercise.Harder, ExerciseVerdict.TooHard => exercise.Easier, _ => [] }).FirstOrDefault(call.Adviser.Library.Exercises.ContainsKey);
        return
        [
            new ChatReply(ReplyText.OfParagraphs(next is null ? "Thank you, I remember that." : $"Thank you, I remember that. Next time you may like: {call.Adviser.Library.NameOf(next)}."))
            {
                Buttons = next is null ? [] : [ItemButtons.Of(next, call.Adviser.Library)],
            },
        ];
    }

    /// <summary>The walk that a button belongs to, and the step that it was drawn for; null where none runs.</summary>
    private async Task<(Walk Walk, int Step)?> FindAsync(ChatCall call, CancellationToken cancellationToken) =>
        call.Token!.Detail.Split('-') is [var tag, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var step)
            && await walks.FindAsync(call.Input.Person, call.Input.Chat, cancellationToken) is { } walk
            && walk.Tag == tag && walk.Touched > call.Now - Walk.Kept
            ? (walk, step)
            : null;

    private static IEnumerable<ChatChoice> Propose(Library library, string typed) => library.Routines.Values
        .Where(routine => routine.Name.Contains(typed, StringComparison.OrdinalIgnoreCase))
        .OrderBy(routine => routine.Name, StringComparer.Ordinal)
        .Select(routine => new ChatChoice(routine.Id, routine.Name));
}
