using HipBot.Engine.Chat.Catalogue;
using HipBot.Engine.Chat.Forms;

namespace HipBot.Engine.Chat;

/// <summary>Where an input goes.</summary>
internal sealed record Route
{
    /// <summary>Who answers; null where it is refused.</summary>
    public ChatHandler? Handle { get; init; }

    /// <summary>Why it goes nowhere, and what to do; null where it goes somewhere.</summary>
    public string? Refusal { get; init; }

    /// <summary>The options or fields.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>What a button or form carried.</summary>
    public ButtonToken? Token { get; init; }

    /// <summary>What it opens first.</summary>
    public FirstReply Opens { get; init; }

    /// <summary>The form that was sent, as the person filled it in; null where it is no form.</summary>
    public ChatForm? Form { get; init; }

    /// <summary>What the person wrote about themselves.</summary>
    public IReadOnlyList<string> PersonTexts { get; init; } = [];

    /// <summary>A refusal.</summary>
    public static Route Refused(string why, params IReadOnlyList<string> personTexts) => new() { Refusal = why, PersonTexts = personTexts };
}
