namespace HipBot.Worker.Hosting;

/// <summary>A setting is wrong. The message names it and the mend, and no secret.</summary>
internal sealed class SettingsException(string message, Exception? inner = null) : Exception(message, inner);
