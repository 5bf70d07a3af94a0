using System.Globalization;
using System.Text.RegularExpressions;

namespace HipBot.EndToEnd.Tests.Walks;

/// <summary>A card of a walk, as it was seen.</summary>
/// <param name="Step">Its number, from 1.</param>
/// <param name="Of">How many there are.</param>
/// <param name="Side">Which side works; empty where both do.</param>
/// <param name="Seconds">How long it lasts after getting ready; null where it is not timed.</param>
/// <param name="Text">All that it says.</param>
internal sealed partial record Card(int Step, int Of, string Side, int? Seconds, string Text)
{
    /// <summary>Reads the card that a visitor sees, and holds it to what every card must show.</summary>
    public static Card Read(Visitor visitor)
    {
        var heading = Heading().Match(visitor.Text);
        heading.Success.ShouldBeTrue(visitor.ToString());
        var time = Time().Match(visitor.Text);
        var card = new Card(Number(heading, "step"), Number(heading, "of"), heading.Groups["side"].Value, time.Success ? Number(time, "seconds") : null, visitor.Text);
        visitor.Edits.ShouldBeTrue(visitor.ToString());
        visitor.IsPrivate.ShouldBeFalse(visitor.ToString());
        if (card.Seconds is { } seconds)
        {
            var lasts = TimeSpan.FromSeconds(Number(time, "ready") + seconds);
            visitor.Until.ShouldNotBeNull(visitor.ToString()).ShouldBeInRange(Floor(visitor.Made.From + lasts), visitor.Made.To + lasts, visitor.ToString());
        }
        else
        {
            visitor.Until.ShouldBeNull(visitor.ToString());
        }

        return card;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static DateTimeOffset Floor(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());

    [GeneratedRegex(@"(, (?<side>left|right) side)? \(step (?<step>[0-9]+) of (?<of>[0-9]+)[,)]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"et ready for (?<ready>[0-9]+) seconds, then (hold|go on) for (?<seconds>[0-9]+) seconds", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Time();
}
