using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HipBot.Loopback.Telegram.Http;

/// <summary>What goes back: the status and the bytes of the body.</summary>
internal sealed record Answer(int Status, string ContentType, byte[] Body)
{
    private const string JsonType = "application/json";

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions PlainWriter = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The words of a refusal.</summary>
    public string? Description { get; private init; }

    public int? RetryAfter { get; private init; }

    public static Answer Ok(JsonNode? result) => Write(writer =>
    {
        writer.WriteBoolean("ok"u8, true);
        writer.WritePropertyName("result"u8);
        if (result is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            result.WriteTo(writer, Plain);
        }
    });

    /// <summary>An array of what is JSON already.</summary>
    public static Answer OkList(IEnumerable<string> results) => Write(writer =>
    {
        writer.WriteBoolean("ok"u8, true);
        writer.WriteStartArray("result"u8);
        foreach (var result in results)
        {
            writer.WriteRawValue(result, skipInputValidation: true);
        }

        writer.WriteEndArray();
    });

    public static Answer Refused(ApiRefusalException refusal)
    {
        var answer = Write(writer =>
        {
            writer.WriteBoolean("ok"u8, false);
            writer.WriteNumber("error_code"u8, refusal.Code);
            writer.WriteString("description"u8, refusal.Message);
            if (refusal.RetryAfter is not null || refusal.MigrateToChatId is not null)
            {
                writer.WriteStartObject("parameters"u8);
                WriteNumber(writer, "retry_after", refusal.RetryAfter);
                WriteNumber(writer, "migrate_to_chat_id", refusal.MigrateToChatId);
                writer.WriteEndObject();
            }
        });
        return answer with { Status = refusal.Code, Description = refusal.Message, RetryAfter = refusal.RetryAfter };
    }

    public static string ToText(JsonNode node) => node.ToJsonString(Plain);

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } value)
        {
            writer.WriteNumber(name, value);
        }
    }

    private static Answer Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var writer = new Utf8JsonWriter(buffer, PlainWriter))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return new Answer(200, JsonType, buffer.WrittenSpan.ToArray());
    }
}
