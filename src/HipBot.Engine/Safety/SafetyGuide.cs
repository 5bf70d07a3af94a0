namespace HipBot.Engine.Safety;

/// <summary>What the safety check works from.</summary>
/// <param name="Signs">The warning signs by id.</param>
/// <param name="WordGroups">
/// The everyday words that signs are made of, by group. An entry is a word or phrase; <c>&lt;name&gt;</c> in it stands for each
/// entry of that group.
/// </param>
/// <param name="Context">The words around a sign that decide whether it is one.</param>
/// <param name="Messages">Messages as people write them, from which the check learns what no pattern holds.</param>
public sealed record SafetyGuide(
    IReadOnlyDictionary<string, WarningSign> Signs,
    IReadOnlyDictionary<string, IReadOnlyList<string>> WordGroups,
    SafetyContext Context,
    IReadOnlyList<SafetyMessage> Messages)
{
    /// <summary>The messages, and the examples of the signs.</summary>
    internal IEnumerable<SafetyMessage> KnownMessages =>
        Messages.Concat(Signs.Values.SelectMany(sign => sign.Examples.Sign.Select(example => new SafetyMessage(example.Value, sign.Id))));
}
