namespace HipBot.TelegramChat.Receiving;

/// <summary>Telegram could not be reached in time, or wanted a pause that is too long to wait for.</summary>
internal sealed class TelegramAwayException() : Exception("Telegram took no answer in time");
