namespace HipBot.Engine.Content.Checks;

/// <summary>Two texts are the same to a reader where they differ in nothing but capitals, blanks and punctuation.</summary>
internal static class SameText
{
    /// <summary>What is equal for texts that are the same; empty where a text has neither letter nor digit.</summary>
    public static string KeyOf(string text) => string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit));
}
