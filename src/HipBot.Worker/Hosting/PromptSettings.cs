using HipBot.Engine.DailyPrompts;
using HipBot.Engine.DailyPrompts.Scheduling;
using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>The settings of the section <c>DailyPrompts</c>: <c>GraceMinutes</c>, <c>QuietFrom</c>, <c>QuietUntil</c>.</summary>
internal static class PromptSettings
{
    private const int LongestGrace = 12 * 60;

    /// <summary>How prompts are sent.</summary>
    /// <exception cref="SettingsException">A setting is wrong; the message names it and the mend.</exception>
    public static PromptOptions Read(IConfiguration configuration)
    {
        var usual = PromptOptions.Usual;
        return new PromptOptions(
            TimeSpan.FromMinutes(NumberSetting.Read(configuration, "DailyPrompts:GraceMinutes", (int)usual.Grace.TotalMinutes, 5, LongestGrace)),
            new QuietHours(
                NumberSetting.ReadTime(configuration, "DailyPrompts:QuietFrom", usual.Quiet.From),
                NumberSetting.ReadTime(configuration, "DailyPrompts:QuietUntil", usual.Quiet.Until)));
    }
}
