using System.Globalization;
using HipBot.Engine.Content;
using HipBot.Engine.DailyPrompts.Scheduling;

namespace HipBot.Engine.DailyPrompts.Subscribing;

/// <summary>The words for what can be chosen, as people write and read them.</summary>
public static class PromptWords
{
    /// <summary>The word for prompts about all that there is.</summary>
    public const string Everything = "everything";

    /// <summary>The words for what prompts can be about.</summary>
    public static readonly IReadOnlyList<(string Word, PromptFocus? Focus)> Focuses =
        [(Everything, null), ("hips", PromptFocus.Hips), ("low back", PromptFocus.LowBack), ("desk", PromptFocus.Desk), ("runner", PromptFocus.Runner), ("gentle", PromptFocus.Gentle)];

    /// <summary>The words for positions that can be left out.</summary>
    public static readonly IReadOnlyList<(string Word, LeftOut Position)> Positions = [("floor", LeftOut.Floor), ("chair", LeftOut.Chair), ("standing", LeftOut.Standing)];

    /// <summary>The word for a focus.</summary>
    public static string Of(PromptFocus? focus) => Focuses.First(known => known.Focus == focus).Word;

    /// <summary>The words for what is left out.</summary>
    public static string Of(LeftOut without) => without == LeftOut.None ? "nothing" : string.Join(" and ", Positions.Where(known => without.HasFlag(known.Position)).Select(known => known.Word));

    /// <summary>Reads what is left out; null where a text names something else, or all that there is.</summary>
    public static LeftOut? ReadWithout(string text)
    {
        var left = LeftOut.None;
        foreach (var word in text.ToLowerInvariant().Split([' ', ',', '+', '&', '/', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(word => word is not ("and" or "no" or "or" or "the" or "none" or "nothing")))
        {
            if (Positions.FirstOrDefault(known => known.Word == word || (word == "stand" && known.Position == LeftOut.Standing) || word == $"{known.Word}s") is not { Word: not null } found)
            {
                return null;
            }

            left |= found.Position;
        }

        return left == LeftOut.All ? null : left;
    }

    /// <summary>A date, such as "Thu 26 Nov".</summary>
    public static string Of(DateOnly date) => date.ToString("ddd d MMM", CultureInfo.InvariantCulture);

    /// <summary>A time, such as "08:00".</summary>
    public static string Of(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A due time as the clock at the place will show it.</summary>
    public static string Of(DueTime due, string zone)
    {
        var local = PromptClock.LocalOf(due.Instant, zone);
        return $"{Of(DateOnly.FromDateTime(local))}, {Of(TimeOnly.FromDateTime(local))}{(due.Note == ClockNote.Gap ? " (the clocks change that day)" : "")}";
    }
}
