namespace HipBot.Engine.Chat.Forms;

/// <summary>A form as a person sees it.</summary>
/// <param name="Token">What it carries; see <see cref="ButtonToken"/>.</param>
/// <param name="Title">What stands above it, at most 45 characters.</param>
/// <param name="Fields">Its fields, one to five.</param>
public sealed record ChatForm(string Token, string Title, IReadOnlyList<FormField> Fields);
