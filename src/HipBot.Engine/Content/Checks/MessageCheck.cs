using HipBot.Engine.Content.Reading;
using HipBot.Engine.Safety;

namespace HipBot.Engine.Content.Checks;

/// <summary>A message has one warning sign, the gravest in it, and stands once: from a second place the safety check learns nothing, or the wrong thing.</summary>
internal static class MessageCheck
{
    public static void Run(Parts parts)
    {
        var firsts = new Dictionary<string, (string File, Located<SafetyMessage> Message)>(StringComparer.Ordinal);
        foreach (var (file, message) in parts.SafetyMessages)
        {
            var key = SameText.KeyOf(message.Value.Text);
            if (key.Length == 0 || firsts.TryAdd(key, (file, message)))
            {
                continue;
            }

            var first = firsts[key];
            if (!IsKnownTwice(first.File, first.Message.Value, file, message.Value))
            {
                parts.Findings.Add(file, message.Mark, $"this message already stands under \"{NameOf(first.Message.Value)}\" ({first.File}, line {first.Message.Mark.Line})");
            }
        }
    }

    /// <summary>The reader of the list has found this one: it is the same letter for letter, and in the same list.</summary>
    private static bool IsKnownTwice(string firstFile, SafetyMessage first, string file, SafetyMessage message) =>
        string.Equals(firstFile, file, StringComparison.Ordinal)
        && string.Equals(first.Sign, message.Sign, StringComparison.Ordinal)
        && string.Equals(first.Text, message.Text, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(SafetyMessage message) => message.Sign ?? SafetyMessagesReader.Harmless;
}
