using System.Text.Json;
using System.Text.Json.Serialization;
using HipBot.Engine.Safety;

namespace HipBot.Worker.Evaluating;

/// <summary>Reads a level by its name alone: the number of a level may change, and "urgent, soon" is none.</summary>
internal sealed class LevelConverter : JsonConverter<SafetyLevel>
{
    private static readonly Dictionary<string, SafetyLevel> Levels =
        Enum.GetValues<SafetyLevel>().ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);

    public override SafetyLevel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Levels.TryGetValue(reader.GetString()!, out var level)
            ? level
            : throw new JsonException($"`level` must be out of {string.Join(", ", Levels.Keys)}");

    public override void Write(Utf8JsonWriter writer, SafetyLevel value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    private static string NameOf(SafetyLevel level) => level.ToString().ToLowerInvariant();
}
