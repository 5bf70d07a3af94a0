using System.Globalization;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;

namespace HipBot.Engine.Walkthroughs;

/// <summary>At most three short questions, each with buttons, that lead to a set for place and minutes.</summary>
internal static class MoveQuestions
{
    /// <summary>The action of their buttons; the subject is place and kneeling as far as they were said, such as <c>floor-no</c>, the detail the minutes.</summary>
    public const string Action = "move";

    /// <summary>The places that can be chosen.</summary>
    public static readonly IReadOnlyList<string> Places = ["floor", "chair", "standing"];

    /// <summary>The button that leads to the first question.</summary>
    public static ChatButton Button => ChatButton.Of(new ButtonToken(Action), "Find something for me");

    /// <summary>The set that fits what was said; null where a question is open.</summary>
    /// <param name="place">Where.</param>
    /// <param name="kneeling">Whether kneeling is well: yes or no.</param>
    /// <param name="minutes">How long.</param>
    /// <param name="now">The time: another day brings another set.</param>
    public static MoveSet? SetOf(string place, string kneeling, string minutes, DateTimeOffset now) =>
        PlaceOf(place) is { } where && KneelingIn(where, kneeling) is { } kneels
        && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && MoveSet.Lengths.Contains(length)
            ? new MoveSet(length, where, kneels == "yes", now.DayOfYear)
            : null;

    /// <summary>The next question. One whose answer was given already is not asked.</summary>
    /// <param name="place">Where.</param>
    /// <param name="kneeling">Whether kneeling is well: yes or no.</param>
    /// <param name="minutes">How long.</param>
    /// <param name="library">What the bot knows: lengths that a place does not fill are not offered.</param>
    /// <param name="now">The time.</param>
    public static ChatReply Next(string place, string kneeling, string minutes, Library library, DateTimeOffset now)
    {
        if (PlaceOf(place) is not { } where)
        {
            return Question("Where do you want to move?", [Answer("floor", kneeling, "On the floor"), Answer("chair", kneeling, "On a chair"), Answer("standing", kneeling, "Standing")]);
        }

        if (KneelingIn(where, kneeling) is not { } kneels)
        {
            return Question("Is kneeling well for you?", [Answer(place, "yes", "Yes"), Answer(place, "no", "No kneeling")]);
        }

        var sets = MoveSet.Lengths.Select(length => new MoveSet(length, where, kneels == "yes", now.DayOfYear)).Where(set => set.IsFilledBy(library));
        return Question("How many minutes do you have?", [.. sets.Select(set => WalkCards.Begin(set.Name, $"{set.Minutes} minutes"))]);

        // The last answer begins the set.
        ChatButton Answer(string saidPlace, string saidKneeling, string label) => SetOf(saidPlace, saidKneeling, minutes, now) is { } set
            ? WalkCards.Begin(set.Name, label)
            : ChatButton.Of(new ButtonToken(Action, IsSaid(saidKneeling) ? $"{saidPlace}-{saidKneeling}" : saidPlace, Digits(minutes)), label);
    }

    private static ChatReply Question(string text, IReadOnlyList<ChatButton> answers) => new(ReplyText.OfParagraphs(text)) { Buttons = answers };

    private static PromptPosition? PlaceOf(string place) =>
        Places.Contains(place, StringComparer.OrdinalIgnoreCase) ? Enum.Parse<PromptPosition>(place, ignoreCase: true) : null;

    /// <summary>On a chair and standing nobody kneels.</summary>
    private static string? KneelingIn(PromptPosition place, string kneeling) => IsSaid(kneeling) ? kneeling : place == PromptPosition.Floor ? null : "no";

    private static bool IsSaid(string kneeling) => kneeling is "yes" or "no";

    private static string Digits(string minutes) => string.Concat(minutes.Where(char.IsAsciiDigit).Take(2));
}
