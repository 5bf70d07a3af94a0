using HipBot.Engine.Language;

namespace HipBot.Engine.Safety;

/// <summary>
/// The first reader of the safety check. It finds the words of the word groups, decides by the words of context around them
/// whether they are said of the present (see <see cref="ContextRole"/>), and matches the patterns of every sign.
/// </summary>
internal sealed class PatternReader
{
    private const string Idiom = "an idiom";

    private readonly SafetyGuide _guide;
    private readonly LanguageReader _language;
    private readonly Dictionary<string, ContextRole> _roleOf;
    private readonly PhraseBook _phrases;

    public PatternReader(SafetyGuide guide, LanguageReader language)
    {
        _guide = guide;
        _language = language;
        _roleOf = guide.Context.Roles.Keys.ToDictionary(role => $"the role {role}", StringComparer.Ordinal);
        _phrases = new PhraseBook(
            guide.Context.Fillers.Select(word => Stems.Of(word.ToLowerInvariant())).ToHashSet(StringComparer.Ordinal),
            words => language.Read(words, mend: false).Tokens);
        foreach (var (group, entries) in guide.WordGroups)
        {
            _phrases.Add(group, entries);
        }

        foreach (var (name, role) in _roleOf)
        {
            _phrases.Add(name, guide.Context.Roles[role]);
        }

        _phrases.Add(Idiom, guide.Context.Idioms);
        WordGroups = _phrases.ShortPhrasesOf(guide.WordGroups.Keys);
        _phrases.LookFor([Idiom, .. _roleOf.Keys, .. GroupsInPatterns(guide)]);
    }

    /// <summary>The short phrases of the word groups.</summary>
    public ShortPhrases WordGroups { get; }

    /// <summary>Reads a message.</summary>
    public SafetyReading Read(Utterance message)
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
    public SignStatus StatusOf(WarningSign sign, string message) => Judge(sign, Understand(_language.Read(message)))?.Status ?? SignStatus.Absent;

    private Said Understand(Utterance message)
    {
        var tokens = message.Tokens;
        var matches = _phrases.Find(tokens);
        var idioms = matches.Where(match => match.Name == Idiom).ToList();
        var context = matches
            .Where(match => _roleOf.ContainsKey(match.Name))
            .Select(match => new ContextWord(_roleOf[match.Name], match.First, match.Last))
            .ToList();
        var groups = matches
            .Where(match => match.Name != Idiom && !_roleOf.ContainsKey(match.Name) && !idioms.Exists(idiom => idiom.Overlaps(match)))
            .ToList();
        return new Said(tokens, groups, context, _guide.Context.HistoryCounts);
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

    private static IEnumerable<string> GroupsInPatterns(SafetyGuide guide) =>
        guide.Signs.Values.SelectMany(sign => sign.Patterns).SelectMany(pattern => pattern.Words.Concat(pattern.Without));
}
