using HipBot.Engine.Chat;

namespace HipBot.TelegramChat.Forms;

/// <summary>How a form goes on. A closed family: one of the nested records.</summary>
internal abstract record FormStep
{
    private FormStep()
    {
    }

    /// <summary>It asks on.</summary>
    public sealed record Ask(ChatReply Reply) : FormStep;

    /// <summary>It is filled in.</summary>
    public sealed record Send(ChatAct.Submit Act) : FormStep;
}
