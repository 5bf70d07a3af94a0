namespace HipBot.Engine.Content.Reading;

/// <summary>What counts as a web address in content: it begins with <c>https://</c>.</summary>
internal static class WebAddress
{
    /// <summary>Reads a web address; null where the text is none.</summary>
    public static Uri? Read(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? address : null;
}
