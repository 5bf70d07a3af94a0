namespace HipBot.Loopback.Telegram.Markup;

/// <summary>A start tag that waits for its end.</summary>
internal sealed class OpenTag(string name, int offset)
{
    public string Name => name;

    /// <summary>Where it begins in the text that is read.</summary>
    public int Offset => offset;

    /// <summary>The one thing that its attributes say: a link, a language, a class, an emoji.</summary>
    public string Argument { get; private set; } = "";

    /// <summary>Takes an attribute; what means nothing for this tag is passed over.</summary>
    public void Take(string attribute, string? value)
    {
        Argument = (Name, attribute, value) switch
        {
            ("a", "href", not null) => value,
            ("tg-emoji", "emoji-id", not null) => value,
            ("code", "class", not null) when value.StartsWith("language-", StringComparison.Ordinal) => value["language-".Length..],
            ("span", "class", not null) when value.StartsWith("tg-", StringComparison.Ordinal) => value["tg-".Length..],
            ("blockquote", "expandable", _) => "1",
            _ => Argument,
        };
    }
}
