using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipBot.Loopback.Telegram.Http;

/// <summary>What a call was given, whichever way it was sent: names and texts, and files. What is structured is JSON in a text.</summary>
internal sealed class Arguments(IReadOnlyDictionary<string, string> texts, IReadOnlyDictionary<string, UploadedFile> files)
{
    private const string Attached = "attach://";

    public IReadOnlyDictionary<string, string> Texts => texts;

    public IReadOnlyDictionary<string, UploadedFile> Files => files;

    /// <summary>The text of an argument; empty where it is missing, which the Bot API does not tell apart.</summary>
    public string Text(string name) => texts.GetValueOrDefault(name, "");

    public bool Has(string name) => Text(name).Length > 0;

    public string Required(string name) =>
        Has(name) ? Text(name) : throw ApiRefusalException.BadRequest($"parameter \"{name}\" is required");

    public bool Flag(string name) => Text(name).ToLowerInvariant() is "true" or "yes" or "1";

    public int Int(string name, int fallback, int least = int.MinValue, int most = int.MaxValue) =>
        Math.Clamp(int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : fallback, least, most);

    public long Long(string name) =>
        long.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A structured argument, or null where it is missing.</summary>
    public JsonNode? Json(string name, string otherwise)
    {
        if (!Has(name))
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(Text(name));
        }
        catch (JsonException)
        {
            throw ApiRefusalException.BadRequest(otherwise);
        }
    }

    /// <summary>A file that was uploaded for an argument: under its name, or under the name that <c>attach://</c> gives.</summary>
    public UploadedFile? FileOf(string name, string value) =>
        files.GetValueOrDefault(value.StartsWith(Attached, StringComparison.Ordinal) ? value[Attached.Length..] : name);

    public static bool IsAttached(string value) => value.StartsWith(Attached, StringComparison.Ordinal);
}
