using Microsoft.Extensions.Configuration;

namespace HipBot.Worker.Hosting;

/// <summary>The settings of the section <c>Retention</c>: how long things are kept.</summary>
/// <param name="Deliveries">What was sent, <c>DeliveryDays</c>.</param>
/// <param name="DoneDays">On which days people did something, <c>DoneDays</c>.</param>
internal sealed record RetentionSettings(TimeSpan Deliveries, TimeSpan DoneDays)
{
    private const int UsualDeliveryDays = 7;
    private const int UsualDoneDays = 92;

    // The chart of /progress shows four weeks; a prompt can be put off, and counts, for a few days.
    private const int FewestDoneDays = 28;

    private const int Most = 3_650;

    /// <summary>Reads the section.</summary>
    /// <exception cref="SettingsException">A setting is wrong; the message names it and the mend.</exception>
    public static RetentionSettings Read(IConfiguration configuration) => new(
        TimeSpan.FromDays(NumberSetting.Read(configuration, "Retention:DeliveryDays", UsualDeliveryDays, 2, Most)),
        TimeSpan.FromDays(NumberSetting.Read(configuration, "Retention:DoneDays", UsualDoneDays, FewestDoneDays, Most)));
}
