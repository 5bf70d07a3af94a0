using System.Globalization;
using HipBot.Engine.Chat;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts.Scheduling;

namespace HipBot.Engine.DailyPrompts.Subscribing;

/// <summary>What a person has chosen so far, which the buttons and forms of the next question carry.</summary>
/// <param name="Zone">The IANA id of the zone; empty where it is still to be asked.</param>
/// <param name="Time">The local time; null where it is still to be asked.</param>
/// <param name="Days">The days.</param>
/// <param name="Focus">What prompts are about; null for everything.</param>
/// <param name="Without">The positions that are left out.</param>
internal sealed record DailyChoice(string Zone, TimeOnly? Time, Weekdays Days, PromptFocus? Focus, LeftOut Without)
{
    private const string NoTime = "ask";

    // An id such as America/Port-au-Prince, in the characters that a token may have.
    private static readonly (string Plain, string Carried)[] Marks = [("-", "-0"), ("/", "-1"), ("_", "-2"), ("+", "-3")];

    /// <summary>The token that carries this.</summary>
    /// <param name="action">The action of the button or form.</param>
    public ButtonToken ToToken(string action) => new(
        action,
        string.Concat(Zone.Select(letter => Array.Find(Marks, mark => mark.Plain[0] == letter) is { Carried: { } carried } ? carried : letter.ToString())),
        string.Create(CultureInfo.InvariantCulture, $"{(Time is { } time ? time.ToString("HHmm", CultureInfo.InvariantCulture) : NoTime)}-{(int)Days}-{IndexOf(Focus)}-{(int)Without}"));

    /// <summary>Reads a token; null where it holds something that cannot be chosen, or nothing.</summary>
    public static DailyChoice? Read(ButtonToken token)
    {
        var zone = token.Subject;
        for (var mark = Marks.Length - 1; mark >= 0; mark--)
        {
            zone = zone.Replace(Marks[mark].Carried, Marks[mark].Plain, StringComparison.Ordinal);
        }

        if (token.Detail.Split('-') is not [var time, var days, var focus, var without]
            || (zone.Length > 0 && !PromptClock.Knows(zone))
            || Number(days) is not (var dayBits and >= 1 and <= (int)Weekdays.All)
            || Number(focus) is not { } focusIndex || focusIndex >= PromptWords.Focuses.Count
            || Number(without) is not (var positionBits and >= 0 and < (int)LeftOut.All))
        {
            return null;
        }

        var isAsked = time == NoTime;
        return !TimeOnly.TryParseExact(time, "HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) && !isAsked
            ? null
            : new DailyChoice(zone, isAsked ? null : at, (Weekdays)dayBits, PromptWords.Focuses[focusIndex].Focus, (LeftOut)positionBits);
    }

    /// <summary>What a subscription has.</summary>
    public static DailyChoice Of(Subscription subscription) => new(
        PromptClock.Knows(subscription.Schedule.Zone) ? subscription.Schedule.Zone : "", subscription.Schedule.Time, subscription.Schedule.Days, subscription.Focus, subscription.Without);

    private static int IndexOf(PromptFocus? focus) => PromptWords.Focuses.Index().First(known => known.Item.Focus == focus).Index;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
