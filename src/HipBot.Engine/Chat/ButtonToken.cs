using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace HipBot.Engine.Chat;

/// <summary>
/// What a button or form carries, and what Telegram's start links carry: <c>1_action_subject_detail</c>, at most 64 characters. A
/// token that comes in is untrusted: anyone can send any.
/// </summary>
public sealed partial record ButtonToken
{
    /// <summary>The longest token, in characters (Telegram's callback data and start payload).</summary>
    public const int Longest = 64;

    private const string Version = "1";

    /// <summary>Makes a token.</summary>
    /// <param name="action">The name of the action.</param>
    /// <param name="subject">What it opens: an id, or nothing.</param>
    /// <param name="detail">A step, a page or a choice, or nothing.</param>
    /// <exception cref="ArgumentException">A part has other characters than <c>[A-Za-z0-9-]</c>, or the whole is too long.</exception>
    public ButtonToken(string action, string subject = "", string detail = "")
    {
        (Action, Subject, Detail) = (action, subject, detail);
        if (!Shape().IsMatch(ToString()) || ToString().Length > Longest)
        {
            throw new ArgumentException($"\"{this}\" cannot be a button token: parts are of A-Z, a-z, 0-9 and -, and the whole of at most {Longest} characters.", nameof(action));
        }
    }

    /// <summary>The name of the action.</summary>
    public string Action { get; }

    /// <summary>What it opens: an id, or nothing.</summary>
    public string Subject { get; }

    /// <summary>A step, a page or a choice, or nothing.</summary>
    public string Detail { get; }

    /// <summary>Reads a token; false where it is none, or one of another version.</summary>
    public static bool TryRead(string? text, [NotNullWhen(true)] out ButtonToken? token)
    {
        token = text is { Length: > 0 and <= Longest } && Shape().IsMatch(text) && text.Split('_') is [Version, var action, var subject, var detail]
            ? new ButtonToken(action, subject, detail)
            : null;
        return token is not null;
    }

    /// <inheritdoc />
    public override string ToString() => $"{Version}_{Action}_{Subject}_{Detail}";

    [GeneratedRegex(@"^1_[A-Za-z0-9-]+_[A-Za-z0-9-]*_[A-Za-z0-9-]*\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
