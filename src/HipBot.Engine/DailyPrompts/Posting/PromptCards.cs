using System.Globalization;
using HipBot.Engine.Chat;
using HipBot.Engine.Chat.Asking;
using HipBot.Engine.Chat.Texts;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts.Delivering;
using HipBot.Engine.Walkthroughs;

namespace HipBot.Engine.DailyPrompts.Posting;

/// <summary>How a prompt looks.</summary>
internal static class PromptCards
{
    /// <summary>The action of "Done"; its subject is the prompt, its detail the date.</summary>
    public const string Done = "done";

    /// <summary>The action of "Not today"; as that of "Done".</summary>
    public const string NotToday = "nottoday";

    /// <summary>The action of "Snooze"; its subject is the subscription, its detail the date and how often it was put off.</summary>
    public const string Snooze = "snooze";

    /// <summary>How often a prompt can be put off.</summary>
    public const int MostSnoozes = 3;

    private const string DateForm = "yyyyMMdd";

    /// <summary>The card of a delivery.</summary>
    public static ChatReply Of(Delivery delivery, DailyPrompt prompt, Library library)
    {
        var date = DetailOf(delivery.Date);
        return new ChatReply(TextOf(prompt, library))
        {
            Buttons =
            [
                ChatButton.Of(new ButtonToken(Done, prompt.Id, date), "Done"),
                .. Leading(prompt, library),
                .. delivery.Person is not null && delivery.Snoozes < MostSnoozes ? [ChatButton.Of(new ButtonToken(Snooze, delivery.Subscription, $"{date}-{delivery.Snoozes}"), "Snooze 1 h")] : (ChatButton[])[],
                .. delivery.Person is not null ? [ChatButton.Of(new ButtonToken(NotToday, prompt.Id, date), "Not today")] : (ChatButton[])[],
            ],
        };
    }

    /// <summary>The text of a prompt.</summary>
    public static ReplyText TextOf(DailyPrompt prompt, Library library) => ReplyText.Of(
        new TextBlock.Quoted(prompt.Text),
        new TextBlock.Cited([.. prompt.Sources.Select(key => library.Sources[key])]));

    /// <summary>The button that leads on: into the exercise or routine, or to the topic.</summary>
    public static IReadOnlyList<ChatButton> Leading(DailyPrompt prompt, Library library) =>
        library.Exercises.ContainsKey(prompt.About) || library.Routines.ContainsKey(prompt.About) ? [WalkCards.Begin(prompt.About, "Start")]
        : library.NameOf(prompt.About) is null ? []
        : [ChatButton.Of(new ButtonToken(ItemButtons.Open, prompt.About), "Read more")];

    /// <summary>A date as buttons carry it.</summary>
    public static string DetailOf(DateOnly date) => date.ToString(DateForm, CultureInfo.InvariantCulture);

    /// <summary>Reads the date of a button; null where it is none.</summary>
    public static DateOnly? DateOf(string detail) => DateOnly.TryParseExact(detail, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
