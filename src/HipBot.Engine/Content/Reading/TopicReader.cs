using System.Text.RegularExpressions;

namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>answers/&lt;group&gt;/&lt;id&gt;.md</c>.</summary>
internal static partial class TopicReader
{
    private const int FewestPhrasings = 8;
    private const int LongestShortAnswer = 60;
    private const int ShortestMore = 100;
    private const int LongestMore = 250;
    private const double HardestShortAnswer = 9;
    private const double HardestMore = 10;

    public static Located<Topic>? Read(ContentFile file)
    {
        if (Document.Open(file) is not { } document)
        {
            return null;
        }

        var fields = document.Fields;
        var title = document.Name("title", longest: 120, isPhrasing: true);
        var phrasings = document.Names("phrasings", FewestPhrasings, longest: 200, isPhrasing: true);
        var sources = document.Sources();
        var makesClaims = fields.Flag("makes_claims", whenMissing: true);
        var related = document.Ids("related", LinkKind.ExerciseOrRoutine);
        var near = document.Ids("near", LinkKind.Topic);
        var offersSet = fields.Flag("offers_set", whenMissing: false);
        var review = document.Review();
        fields.Finish();

        var body = document.Body("More", "What to do next", "When to get help");
        var shortAnswer = body.Opening;
        var more = body["More"];
        CheckLengths(document, shortAnswer, more);
        if (document.IsThorough)
        {
            var explained = ReadingGrade.ExplainedIn($"{shortAnswer.Value.Plain}\n{more.Value.Plain}");
            CheckReading(document, shortAnswer, "short answer", HardestShortAnswer, explained);
            CheckReading(document, more, "longer answer", HardestMore, explained);
        }

        CheckClaims(document, body, sources, makesClaims);

        return document.Read(new Topic
        {
            Id = document.Id.Value,
            Group = file.Folder,
            Title = title,
            Phrasings = phrasings,
            ShortAnswer = shortAnswer.Value,
            LongAnswer = more.Value,
            Next = body["What to do next"].Value,
            Help = body["When to get help"].Value,
            Sources = sources,
            Related = related,
            Near = near,
            OffersSet = offersSet,
            Review = review,
        });
    }

    private static void CheckLengths(Document document, Located<RichText> shortAnswer, Located<RichText> more)
    {
        if (shortAnswer.Value.WordCount > LongestShortAnswer)
        {
            document.Fault(shortAnswer.Mark, $"the short answer has {shortAnswer.Value.WordCount} words; at most {LongestShortAnswer} stand alone on a phone");
        }

        if (more.Value.IsEmpty)
        {
            document.Fault(more.Mark, "the section \"## More\" is missing");
        }
        else if (more.Value.WordCount is < ShortestMore or > LongestMore)
        {
            document.Fault(more.Mark, $"the longer answer has {more.Value.WordCount} words; write {ShortestMore} to {LongestMore}");
        }
    }

    private static void CheckReading(Document document, Located<RichText> text, string what, double hardest, IReadOnlySet<string> explained)
    {
        var grade = ReadingGrade.Of(text.Value.Plain, explained);
        if (grade > hardest)
        {
            document.Flaw(text.Mark, $"the {what} reads at school grade {grade:0.0}; at most {hardest:0}: shorter sentences and shorter words, and explain what has no short word");
        }
    }

    private static void CheckClaims(
        Document document, Sections body, IReadOnlyList<string> sources, bool makesClaims)
    {
        if (sources.Count > 0)
        {
            return;
        }

        if (makesClaims)
        {
            document.Fault(
                document.Fields.MarkOf("sources"),
                "this topic makes claims without a source; cite one, or write `makes_claims: false` if nothing in it needs evidence");
            return;
        }

        foreach (var section in body.All)
        {
            if (EvidenceWord().Match(section.Value.Plain) is { Success: true } word)
            {
                document.Fault(section.Mark, $"the text speaks of \"{word.Value}\" but cites no source");
            }
        }
    }

    [GeneratedRegex(@"\b(stud(y|ies) (show|found|suggest|report)\w*|trials?|research(ers)? (show|found|suggest)\w*|meta-analys[ei]s|\d+ ?(%|percent|per cent))", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EvidenceWord();
}
