using System.Text.Json.Nodes;
using HipBot.Loopback.Telegram.Http;
using HipBot.Loopback.Telegram.Methods.Input;

namespace HipBot.Loopback.Telegram.Methods.Editing;

/// <summary>editMessageCaption.</summary>
internal static class EditMessageCaption
{
    public static JsonNode? Handle(World world, Arguments arguments)
    {
        var markup = KeyboardInput.Read(arguments).OnlyInline();
        var caption = TextInput.ReadCaption(world, arguments.Text("caption"), arguments.Text("parse_mode"), arguments.Json("caption_entities", "can't parse caption entities"), "MEDIA_CAPTION_TOO_LONG");
        var target = EditTarget.Find(world, arguments);
        if (target.Content.Media is null)
        {
            throw ApiRefusalException.BadRequest("there is no caption in the message to edit");
        }

        return target.Change(world, target.Content with
        {
            Text = caption.Text,
            Entities = caption.Entities,
            IsCaptionAbove = arguments.Flag("show_caption_above_media"),
            Rows = markup.Rows,
        });
    }
}
