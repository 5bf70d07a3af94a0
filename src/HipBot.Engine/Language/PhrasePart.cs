namespace HipBot.Engine.Language;

/// <summary>A part of a phrase as it is written in the content: <c>numb</c>, <c>=legs</c> or <c>&lt;body-part&gt;</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">One or more words, or a name, without the marks.</param>
internal sealed record PhrasePart(PhrasePartKind Kind, string Text)
{
    /// <summary>The parts of an entry in their order.</summary>
    public static IEnumerable<PhrasePart> In(string entry)
    {
        var at = 0;
        while (at < entry.Length)
        {
            var mark = entry.AsSpan(at).IndexOfAny('<', '=');
            var start = mark < 0 ? entry.Length : at + mark;
            if (start > at && !string.IsNullOrWhiteSpace(entry[at..start]))
            {
                yield return new PhrasePart(PhrasePartKind.Words, entry[at..start].Trim());
            }

            if (start == entry.Length)
            {
                yield break;
            }

            var isName = entry[start] == '<';
            var end = entry.IndexOf(isName ? '>' : ' ', start);
            end = end < 0 ? entry.Length : end;
            if (end > start + 1)
            {
                yield return new PhrasePart(isName ? PhrasePartKind.Name : PhrasePartKind.Exact, entry[(start + 1)..end]);
            }

            at = end + 1;
        }
    }
}
