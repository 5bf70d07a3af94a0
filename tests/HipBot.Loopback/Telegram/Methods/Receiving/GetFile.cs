using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;

namespace HipBot.Loopback.Telegram.Methods.Receiving;

/// <summary>getFile: where a file can be fetched.</summary>
internal static class GetFile
{
    private const int Largest = 20 << 20;

    public static JsonNode? Handle(World world, Arguments arguments)
    {
        if (!arguments.Has("file_id"))
        {
            throw ApiRefusalException.BadRequest("file_id not specified");
        }

        var media = world.Files.Find(arguments.Text("file_id")) ?? throw ApiRefusalException.BadRequest("invalid file_id");
        return media.Bytes.Count > Largest
            ? throw ApiRefusalException.BadRequest("file is too big")
            : new JsonObject
            {
                ["file_id"] = arguments.Text("file_id"),
                ["file_unique_id"] = media.UniqueId,
                ["file_size"] = media.Bytes.Count,
                ["file_path"] = media.Path,
            };
    }
}
