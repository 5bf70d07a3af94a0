using System.Text.RegularExpressions;

namespace HipBot.Engine.Chat.Catalogue;

/// <summary>
/// Reads a command as it is written where a platform gives text alone: <c>/daily pause until=2027-01-01</c>. Options are given as
/// <c>name=value</c>, a value with spaces in quotes; what is left is the first option that has no value yet.
/// </summary>
public static partial class CommandText
{
    /// <summary>Whether a text is a command.</summary>
    public static bool IsOne(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Begins().IsMatch(text);
    }

    /// <summary>Reads a command. One that the catalogue does not know is read all the same, so that the router can say so.</summary>
    /// <param name="catalogue">The commands.</param>
    /// <param name="text">A text that begins with a slash.</param>
    public static ChatAct.Command Read(ChatCatalogue catalogue, string text)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        var (name, rest) = Head(text[1..].TrimStart());
        if (Head(rest) is var (second, behind) && catalogue.Command($"{name} {second}") is not null)
        {
            (name, rest) = ($"{name} {second}", behind);
        }

        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        var command = catalogue.Command(name);
        rest = Named().Replace(rest, match =>
        {
            var option = match.Groups["name"].Value.ToLowerInvariant();
            if (command?.Options.Any(known => known.Name == option) != true)
            {
                return match.Value;
            }

            options[option] = match.Groups["quoted"].Success ? match.Groups["quoted"].Value : match.Groups["plain"].Value;
            return " ";
        }).Trim();

        if (rest.Length > 0)
        {
            // Where the command takes nothing more, the rest is kept under a name that it does not know, so that nothing is lost unread.
            options[command?.Options.FirstOrDefault(option => !options.ContainsKey(option.Name))?.Name ?? "text"] = rest;
        }

        return new ChatAct.Command(name, options);
    }

    /// <summary>The option whose value is being written at the end of a text, such as <c>zone=ber</c>; null where none is.</summary>
    /// <returns>Its name, what is written of the value, and where the option begins.</returns>
    public static (string Name, string Typed, int Start)? NamedAtEnd(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return AtEnd().Match(text) is { Success: true } match ? (match.Groups["name"].Value.ToLowerInvariant(), match.Groups["typed"].Value, match.Groups["name"].Index) : null;
    }

    private static (string First, string Behind) Head(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\n', '\t');
        var (first, rest) = end < 0 ? (text, "") : (text[..end], text[(end + 1)..].TrimStart());

        // In a group, Telegram names the bot behind the command: /help@hipbot.
        var at = first.IndexOf('@', StringComparison.Ordinal);
        return ((at < 0 ? first : first[..at]).ToLowerInvariant(), rest);
    }

    [GeneratedRegex(@"^/[A-Za-z0-9_]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Begins();

    [GeneratedRegex(@"(?<=\s)(?<name>[A-Za-z0-9_]{1,32})=(""(?<typed>[^""]*)|(?<typed>[^\s""]*))\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AtEnd();

    [GeneratedRegex(@"(?<=^|\s)(?<name>[A-Za-z0-9_]{1,32})=(""(?<quoted>[^""]*)""|(?<plain>\S+))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
