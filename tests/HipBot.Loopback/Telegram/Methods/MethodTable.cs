using System.Collections.Frozen;
using HipBot.Loopback.Telegram.Files;
using HipBot.Loopback.Telegram.Methods.Answering;
using HipBot.Loopback.Telegram.Methods.ChatInfo;
using HipBot.Loopback.Telegram.Methods.Editing;
using HipBot.Loopback.Telegram.Methods.Profile;
using HipBot.Loopback.Telegram.Methods.Receiving;
using HipBot.Loopback.Telegram.Methods.Sending;

namespace HipBot.Loopback.Telegram.Methods;

/// <summary>The methods that the server has. Their names are taken in any case.</summary>
internal static class MethodTable
{
    /// <summary>The one method that waits, and is none of the table.</summary>
    public const string GetUpdates = "getUpdates";

    private static readonly FrozenDictionary<string, (string Name, BotMethod Method)> Methods = new (string Name, BotMethod Method)[]
    {
        ("getMe", GetMe.Handle),
        ("setMyCommands", SetMyCommands.Handle),
        ("getMyCommands", GetMyCommands.Handle),
        ("deleteMyCommands", DeleteMyCommands.Handle),
        ("setMyName", (world, arguments) => ProfileText.Set(world, arguments, "name", 64)),
        ("getMyName", (world, arguments) => ProfileText.Get(world, arguments, "name")),
        ("setMyDescription", (world, arguments) => ProfileText.Set(world, arguments, "description", 512)),
        ("getMyDescription", (world, arguments) => ProfileText.Get(world, arguments, "description")),
        ("setMyShortDescription", (world, arguments) => ProfileText.Set(world, arguments, "short_description", 120)),
        ("getMyShortDescription", (world, arguments) => ProfileText.Get(world, arguments, "short_description")),
        ("setWebhook", SetWebhook.Handle),
        ("deleteWebhook", DeleteWebhook.Handle),
        ("getWebhookInfo", GetWebhookInfo.Handle),
        ("getFile", GetFile.Handle),
        ("sendMessage", SendMessage.Handle),
        ("sendPhoto", (world, arguments) => SendMedia.Handle(world, arguments, MediaKind.Photo)),
        ("sendAnimation", (world, arguments) => SendMedia.Handle(world, arguments, MediaKind.Animation)),
        ("sendDocument", (world, arguments) => SendMedia.Handle(world, arguments, MediaKind.Document)),
        ("sendMediaGroup", SendMediaGroup.Handle),
        ("sendChatAction", SendChatAction.Handle),
        ("editMessageText", EditMessageText.Handle),
        ("editMessageCaption", EditMessageCaption.Handle),
        ("editMessageMedia", EditMessageMedia.Handle),
        ("editMessageReplyMarkup", EditMessageReplyMarkup.Handle),
        ("deleteMessage", DeleteMessage.Handle),
        ("deleteMessages", DeleteMessages.Handle),
        ("answerCallbackQuery", AnswerCallbackQuery.Handle),
        ("answerInlineQuery", AnswerInlineQuery.Handle),
        ("getChat", GetChat.Handle),
        ("getChatMember", GetChatMember.Handle),
        ("getChatMemberCount", GetChatMemberCount.Handle),
        ("getChatAdministrators", GetChatAdministrators.Handle),
        ("leaveChat", LeaveChat.Handle),
        ("pinChatMessage", PinChatMessage.Handle),
        ("unpinChatMessage", UnpinChatMessage.Handle),
    }.ToFrozenDictionary(entry => entry.Name, StringComparer.OrdinalIgnoreCase);

    public static BotMethod? Find(string name) => Methods.GetValueOrDefault(name).Method;

    /// <summary>The name as the Bot API spells it.</summary>
    public static string Spell(string name) =>
        string.Equals(name, GetUpdates, StringComparison.OrdinalIgnoreCase) ? GetUpdates : Methods.GetValueOrDefault(name).Name ?? name;
}
