namespace HipBot.Worker.Chatting;

/// <summary>Says that an input has all its replies.</summary>
internal sealed record DoneLine(bool Done);
