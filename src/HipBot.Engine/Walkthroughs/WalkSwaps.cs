using System.Collections.Immutable;
using System.Globalization;

namespace HipBot.Engine.Walkthroughs;

/// <summary>Which exercises of a walk stand in place of others. As text, a walk keeps it in <see cref="Walk.Swaps"/>.</summary>
/// <param name="Form">The form that was chosen for all of it.</param>
/// <param name="Parts">The exercises that were changed one by one, by the number of their part.</param>
internal sealed record WalkSwaps(WalkForm Form, ImmutableSortedDictionary<int, string> Parts)
{
    private const string Easier = "easier";
    private const string Harder = "harder";

    /// <summary>Reads a text; what cannot be read is left out.</summary>
    public static WalkSwaps Read(string text)
    {
        var entries = text.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var parts = entries.Select(entry => entry.Split(':'))
            .Where(entry => entry.Length == 2 && int.TryParse(entry[0], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .GroupBy(entry => int.Parse(entry[0], CultureInfo.InvariantCulture), entry => entry[1])
            .ToImmutableSortedDictionary(part => part.Key, part => part.Last());
        return new WalkSwaps(FormOf(entries.FirstOrDefault("")), parts);
    }

    /// <summary>The form of a word; as it is where the word is another.</summary>
    public static WalkForm FormOf(string word) => word switch { Easier => WalkForm.Easier, Harder => WalkForm.Harder, _ => WalkForm.AsItIs };

    /// <summary>The word of a form; empty for as it is.</summary>
    public static string WordOf(WalkForm form) => form switch { WalkForm.Easier => Easier, WalkForm.Harder => Harder, _ => "" };

    /// <summary>Another exercise in one part.</summary>
    public WalkSwaps With(int part, string exercise) => this with { Parts = Parts.SetItem(part, exercise) };

    /// <inheritdoc />
    public override string ToString() => string.Join(',', Parts.Select(part => $"{part.Key}:{part.Value}").Prepend(WordOf(Form)).Where(entry => entry.Length > 0));
}
