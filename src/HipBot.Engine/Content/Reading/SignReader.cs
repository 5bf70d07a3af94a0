using HipBot.Engine.Safety;

namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>safety/&lt;level&gt;/&lt;id&gt;.md</c>.</summary>
internal static class SignReader
{
    private const int LongestActionLine = 20;

    private static readonly Dictionary<string, SafetyLevel> Levels = new(StringComparer.Ordinal)
    {
        ["emergency"] = SafetyLevel.Emergency,
        ["urgent"] = SafetyLevel.Urgent,
        ["soon"] = SafetyLevel.Soon,
    };

    private static readonly Dictionary<string, SignReach> Reaches = new(StringComparer.Ordinal)
    {
        ["near"] = SignReach.Near,
        ["sentence"] = SignReach.Sentence,
        ["message"] = SignReach.Message,
    };

    public static Located<WarningSign>? Read(ContentFile file)
    {
        if (Document.Open(file) is not { } document)
        {
            return null;
        }

        if (!Levels.TryGetValue(file.Folder, out var level))
        {
            document.Fault(Mark.Start, $"warning signs stand in the folders emergency, urgent and soon, not in \"{file.Folder}\"{DidYouMean.For(file.Folder, Levels.Keys)}");
        }

        var fields = document.Fields;
        var patterns = fields.Groups("signs", fewest: 1).Select(group => ReadPattern(group, document)).ToList();
        var sign = new WarningSign
        {
            Id = document.Id.Value,
            Level = level,
            Title = fields.Text("title", longest: 160),
            Condition = fields.Text("condition", longest: 160),
            Patterns = patterns,
            Question = level == SafetyLevel.Soon ? fields.OptionalText("question") : fields.Text("question"),
            GroupChat = level == SafetyLevel.Soon ? null : fields.Text("group_chat"),
            Examples = ReadExamples(fields),
            Sources = document.Sources(),
            Review = document.Review(),
            Reply = RichText.Empty,
        };
        var note = fields.OptionalText("note");
        fields.Finish();
        Check(document, sign, note);

        var reply = document.Body().Opening;
        CheckReply(document, sign, reply);
        return document.Read(sign with { Reply = reply.Value });
    }

    private static SignPattern ReadPattern(FieldReader fields, Document document)
    {
        var words = fields.Texts("words", fewest: 1, longest: 60);
        var without = fields.Texts("without", longest: 60);
        document.LinkTo(LinkKind.WordGroup, words.Concat(without));
        var within = fields.TextOrNull("within", longest: 20, required: false) is null ? SignReach.Near : fields.Choice("within", Reaches);
        var isUnclear = fields.Flag("unclear", whenMissing: false);
        fields.Finish();
        return new SignPattern([.. words.Select(word => word.Value)], within, [.. without.Select(word => word.Value)], isUnclear);
    }

    private static SignExamples ReadExamples(FieldReader fields)
    {
        if (fields.Group("examples", required: true) is not { } examples)
        {
            return new SignExamples { Sign = [], Unclear = [], NoSign = [] };
        }

        var result = new SignExamples
        {
            Sign = examples.Texts("sign", fewest: 2, longest: 500),
            Unclear = examples.Texts("unclear", longest: 500),
            NoSign = examples.Texts("no_sign", fewest: 2, longest: 500),
        };
        examples.Finish();
        return result;
    }

    private static void Check(Document document, WarningSign sign, string? note)
    {
        if (sign.Sources.Count == 0 && note is null)
        {
            document.Fault(document.Fields.MarkOf("sources"), "a warning sign without a source needs a `note` that says who confirms it");
        }

        if (sign.Question is null && sign.Patterns.Any(pattern => pattern.IsUnclear))
        {
            document.Fault(document.Fields.Mark, "a pattern is unclear, so a `question` is needed");
        }

        if (sign.GroupChat is { Length: > 0 } line && WordsIn(line) > LongestActionLine)
        {
            document.Fault(document.Fields.MarkOf("group_chat"), $"`group_chat` has {WordsIn(line)} words; at most {LongestActionLine}");
        }
    }

    private static void CheckReply(Document document, WarningSign sign, Located<RichText> reply)
    {
        var paragraphs = reply.Value.Plain.Split("\n\n");
        if (sign.Level == SafetyLevel.Soon && paragraphs.Length > 1)
        {
            document.Fault(reply.Mark, "the reply of level soon is one paragraph; it stands above an ordinary answer");
        }

        if (sign.Level > SafetyLevel.Soon && WordsIn(paragraphs[0]) > LongestActionLine)
        {
            document.Fault(reply.Mark, $"the first line of a reply is the action, in at most {LongestActionLine} words; it has {WordsIn(paragraphs[0])}");
        }

        if (reply.Value.Plain.Contains('!', StringComparison.Ordinal))
        {
            document.Fault(reply.Mark, "a reply to a warning sign stays calm: no exclamation marks");
        }
    }

    private static int WordsIn(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
}
