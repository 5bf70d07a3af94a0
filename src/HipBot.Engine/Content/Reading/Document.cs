namespace HipBot.Engine.Content.Reading;

/// <summary>What the documents with fields and text have in common: id, sources, review, sections.</summary>
internal sealed partial class Document
{
    /// <summary>The longest id, in characters: what the token of a button can carry beside its action and a nonce.</summary>
    public const int LongestId = 40;

    private readonly ContentFile _file;
    private readonly FrontMatter _frontMatter;

    private Document(ContentFile file, FrontMatter frontMatter)
    {
        _file = file;
        _frontMatter = frontMatter;
        Fields = new FieldReader(file.Path, frontMatter.Fields, file.Findings);
        Id = ReadId();
    }

    public FieldReader Fields { get; }

    /// <summary>The id and its place. It is the name of the file, or there is a finding.</summary>
    public Located<string> Id { get; }

    /// <summary>Opens a file; null if there is a finding that leaves nothing to read.</summary>
    public static Document? Open(ContentFile file)
    {
        // The folder names a group or family, which a button carries too.
        if (!IsId(file.Folder) || file.Folder.Length > LongestId)
        {
            file.Findings.Add(file.Path, Mark.Start, $"the name of the folder \"{file.Folder}\" may hold small letters, digits and hyphens only, at most {LongestId}");
        }

        return FrontMatter.Read(file.Path, file.Text, file.Findings) is { } frontMatter ? new Document(file, frontMatter) : null;
    }

    public Sections Body(params IReadOnlyList<string> headings)
    {
        var sections = BodyReader.Read(_file.Path, _frontMatter, headings, _file.Findings);
        if (sections.Opening.Value.IsEmpty)
        {
            _file.Findings.Add(_file.Path, new Mark(_frontMatter.BodyLine, 1), "there is no text below the fields");
        }

        return sections;
    }

    /// <summary>The ids of a list field, each a link to check.</summary>
    public IReadOnlyList<string> Ids(string name, LinkKind kind)
    {
        var ids = Fields.Texts(name, longest: 80);
        _file.LinkTo(kind, Id.Value, ids);
        return [.. ids.Select(id => id.Value)];
    }

    /// <summary>A text that nobody else may have: a title, a phrasing, a name.</summary>
    public string Name(string name, int longest, bool isPhrasing) =>
        Fields.TextOrNull(name, longest, required: true) is { } text ? Claim(text, isPhrasing) : "";

    /// <summary>Texts that nobody else may have: phrasings, aliases.</summary>
    public IReadOnlyList<string> Names(string name, int fewest, int longest, bool isPhrasing) =>
        [.. Fields.Texts(name, fewest, longest).Select(text => Claim(text, isPhrasing))];

    public IReadOnlyList<string> Sources() => Ids("sources", LinkKind.Source);

    public Review Review()
    {
        var reviewBy = Fields.Date("review_by");
        var signed = Fields.OptionalText("reviewed_by", longest: 120);
        if (signed is null)
        {
            _file.Findings.Add(_file.Path, Fields.MarkOf("reviewed_by"), "no clinician has signed this file yet", FindingKind.Notice);
        }

        var review = new Review(reviewBy, signed);
        if (reviewBy != default && _file.Today is { } today && review.HasPassed(today))
        {
            _file.Findings.Add(_file.Path, Fields.MarkOf("review_by"), "the review date of this file has passed; read it again and set a new one", FindingKind.Notice);
        }

        return review;
    }

    /// <summary>What was read out of the document, at the place of its id.</summary>
    public Located<T> Read<T>(T content) => new(content, Id.Mark);

    /// <summary>Whether flaws are looked for too.</summary>
    public bool IsThorough => _file.IsThorough;

    public void Fault(Mark mark, string message) => _file.Findings.Add(_file.Path, mark, message);

    public void Flaw(Mark mark, string message) => _file.Findings.Add(_file.Path, mark, message, FindingKind.Flaw);

    /// <summary>Whether a text can be an id.</summary>
    public static bool IsId(string text) => IdPattern().IsMatch(text);

    public void LinkTo(LinkKind kind, IEnumerable<Located<string>> targets) => _file.LinkTo(kind, Id.Value, targets);

    private string Claim(Located<string> text, bool isPhrasing)
    {
        _file.Names.Add(new NameUse(_file.Path, text.Mark, isPhrasing, Id.Value, text.Value));
        return text.Value;
    }

    private Located<string> ReadId()
    {
        var id = Fields.TextOrNull("id", longest: 80, required: true);
        if (id is not { } given)
        {
            return new Located<string>(_file.Name, Fields.Mark);
        }

        if (given.Value.Length > LongestId)
        {
            Fault(given.Mark, $"the id \"{given.Value}\" has {given.Value.Length} characters; a button can carry {LongestId}");
        }

        if (!IsId(given.Value))
        {
            Fault(given.Mark, $"the id \"{given.Value}\" may hold small letters, digits and hyphens only");
        }
        else if (!string.Equals(given.Value, _file.Name, StringComparison.Ordinal))
        {
            Fault(given.Mark, $"the id \"{given.Value}\" differs from the name of the file, \"{_file.Name}\"");
        }

        return given;
    }

    [System.Text.RegularExpressions.GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", System.Text.RegularExpressions.RegexOptions.CultureInvariant | System.Text.RegularExpressions.RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial System.Text.RegularExpressions.Regex IdPattern();
}
