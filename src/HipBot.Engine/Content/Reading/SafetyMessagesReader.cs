using HipBot.Engine.Safety;

namespace HipBot.Engine.Content.Reading;

/// <summary>Reads <c>safety/messages/&lt;name&gt;.yaml</c>: messages by the warning sign in them, and harmless ones.</summary>
internal static class SafetyMessagesReader
{
    /// <summary>What harmless messages stand under.</summary>
    public const string Harmless = "harmless";

    private const int LongestMessage = 1_500;

    /// <summary>Reads the messages; null if there is a finding that leaves nothing to read.</summary>
    public static IReadOnlyList<Located<SafetyMessage>>? Read(ContentFile file)
    {
        if (YamlReader.ReadFields(file.Path, file.Text, lineOffset: 0, file.Findings) is not { } mapping)
        {
            return null;
        }

        var messages = new List<Located<SafetyMessage>>();
        var root = new FieldReader(file.Path, mapping, file.Findings);
        foreach (var (name, texts) in root.Group("messages", required: true)?.NamedLists(LongestMessage) ?? [])
        {
            var sign = string.Equals(name.Value, Harmless, StringComparison.Ordinal) ? null : name.Value;
            messages.AddRange(texts.Select(text => new Located<SafetyMessage>(new SafetyMessage(text.Value, sign), text.Mark)));
            if (sign is not null)
            {
                file.LinkTo(LinkKind.WarningSign, "messages", [name]);
            }
        }

        root.Finish();
        return messages;
    }
}
