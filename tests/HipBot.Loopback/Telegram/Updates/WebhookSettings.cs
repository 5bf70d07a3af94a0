namespace HipBot.Loopback.Telegram.Updates;

/// <summary>Where updates are sent, as setWebhook said.</summary>
internal sealed record WebhookSettings(Uri Url, string SecretToken, int MaxConnections, string IpAddress, bool HasCertificate);
