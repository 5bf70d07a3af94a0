using HipBot.Engine.Language;

namespace HipBot.Engine.Safety;

/// <summary>
/// Reads a message for warning signs. It finds the words of the word groups, decides by the words of context around them
/// whether they are said of the present (see <see cref="ContextRole"/>), and matches the patterns of every sign.
/// </summary>
internal sealed class SafetyCheck
{
    private readonly SafetyGuide _guide;
    private readonly LanguageReader _language;
    private readonly PhraseIndex<string> _groups;
    private readonly PhraseIndex<ContextRole> _context;
    private readonly PhraseIndex<bool> _idioms;

    public SafetyCheck(SafetyGuide guide, LanguageReader language)
    {
        _guide = guide;
        _language = language;

        var fillers = guide.Context.Fillers.Select(word => Stems.Of(word.ToLowerInvariant())).ToHashSet(StringComparer.Ordinal);
        var used = GroupsInPatterns(guide);
        _groups = Index(guide.WordGroups.Where(group => used.Contains(group.Key)));
        _context = Index(guide.Context.Roles);
        _idioms = new PhraseIndex<bool>(fillers);
        AddAll(_idioms, guide.Context.Idioms, meaning: true);

        PhraseIndex<T> Index<T>(IEnumerable<KeyValuePair<T, IReadOnlyList<string>>> phrases)
        {
            var index = new PhraseIndex<T>(fillers);
            foreach (var (meaning, entries) in phrases)
            {
                AddAll(index, entries, meaning);
            }

            return index;
        }
    }

    /// <summary>Reads a message.</summary>
    public SafetyReading Read(string message)
    {
        var said = Understand(message);
        return new SafetyReading(
        [
            .. _guide.Signs.Values
                .Select(sign => Judge(sign, said))
                .OfType<SignFound>()
                .OrderByDescending(found => found.Status != SignStatus.Absent)
                .ThenByDescending(found => found.Sign.Level)
                .ThenByDescending(found => found.Status)
                .ThenByDescending(found => found.Words.Count)
                .ThenBy(found => found.Sign.Id, StringComparer.Ordinal),
        ]);
    }

    /// <summary>Whether one sign is there.</summary>
    public SignStatus StatusOf(WarningSign sign, string message) => Judge(sign, Understand(message))?.Status ?? SignStatus.Absent;

    private Said Understand(string message)
    {
        var tokens = _language.Read(message).Tokens;
        var idioms = _idioms.Find(tokens);
        var groups = _groups.Find(tokens).Where(match => !idioms.Exists(idiom => idiom.Overlaps(match))).ToList();
        return new Said(tokens, groups, _context.Find(tokens), _guide.Context.HistoryCounts);
    }

    private static SignFound? Judge(WarningSign sign, Said said) =>
        sign.Patterns
            .Select(pattern => PatternMatch.Find(pattern, said))
            .OfType<PatternMatch>()
            .OrderByDescending(match => match.Status)
            .ThenByDescending(match => match.Words.Count)
            .Select(match => new SignFound(sign, ForLevel(match.Status, sign), match.Words, match.Reason))
            .FirstOrDefault();

    /// <summary>A question is asked only where the answer could mean help today.</summary>
    private static SignStatus ForLevel(SignStatus status, WarningSign sign) =>
        status == SignStatus.Unclear && (sign.Level == SafetyLevel.Soon || sign.Question is null) ? SignStatus.Absent : status;

    private static HashSet<string> GroupsInPatterns(SafetyGuide guide) =>
        guide.Signs.Values
            .SelectMany(sign => sign.Patterns)
            .SelectMany(pattern => pattern.Words.Concat(pattern.Without))
            .ToHashSet(StringComparer.Ordinal);

    private void AddAll<T>(PhraseIndex<T> index, IReadOnlyList<string> entries, T meaning)
    {
        foreach (var phrase in entries.SelectMany(entry => WordGroups.WriteOut(entry, _guide.WordGroups)))
        {
            index.Add(_language.Read(phrase, mend: false).Tokens, meaning);
        }
    }
}
