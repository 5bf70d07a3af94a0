using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Markup;

namespace HipBot.Loopback.Telegram.Methods.Input;

/// <summary>Reads a picture or file: uploaded with the call, or named by the id of one that was uploaded before.</summary>
internal static class MediaInput
{
    /// <summary>Reads the argument of a method that sends one.</summary>
    public static Media Read(World world, Arguments arguments, MediaKind kind)
    {
        var name = kind.ToString().ToLowerInvariant();
        return Read(world, arguments, name, arguments.Text(name), kind) ?? throw ApiRefusalException.BadRequest($"there is no {name} in the request");
    }

    /// <summary>Reads an InputMedia: the file and its caption.</summary>
    public static (Media Media, FormattedText Caption, JsonObject Json) Read(World world, Arguments arguments, JsonNode? node, bool isAlbum, string captionTooLong)
    {
        if (node is not JsonObject json)
        {
            throw ApiRefusalException.BadRequest("can't parse InputMedia: expected an Object");
        }

        var type = TextOf(json, "type");
        var kind = type switch
        {
            "photo" => MediaKind.Photo,
            "document" => MediaKind.Document,
            "animation" when !isAlbum => MediaKind.Animation,
            "animation" => throw ApiRefusalException.BadRequest("can't parse InputMedia: type \"animation\" can't be used in sendMediaGroup"),
            _ => throw ApiRefusalException.BadRequest($"can't parse InputMedia: type \"{type}\" is unsupported"),
        };
        var media = Read(world, arguments, "", TextOf(json, "media"), kind) ?? throw ApiRefusalException.BadRequest("can't parse InputMedia: media not found");
        return (media, TextInput.ReadCaption(world, TextOf(json, "caption"), TextOf(json, "parse_mode"), json["caption_entities"], captionTooLong), json);
    }

    private static Media? Read(World world, Arguments arguments, string name, string value, MediaKind kind)
    {
        if (value.Length == 0 || Arguments.IsAttached(value))
        {
            return arguments.FileOf(name, value) is { } file ? world.Files.Add(file, kind) : null;
        }

        if (value.Contains("://", StringComparison.Ordinal))
        {
            // The server does not go out into the net.
            throw ApiRefusalException.BadRequest("failed to get HTTP URL content");
        }

        var known = world.Files.Find(value) ?? throw ApiRefusalException.BadRequest("wrong file identifier/HTTP URL specified");
        return known.Kind == kind || kind == MediaKind.Animation && known.Kind == MediaKind.Document
            ? known
            : throw ApiRefusalException.BadRequest($"can't use file of type {known.Kind} as {kind}");
    }

    private static string TextOf(JsonObject json, string name) => json[name] is { } value ? $"{value}" : "";
}
