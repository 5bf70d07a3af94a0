using Microsoft.EntityFrameworkCore.Design;

namespace HipBot.Storage.PostgreSql;

/// <summary>For <c>dotnet ef migrations add NAME --context PostgreSqlContext --output-dir PostgreSql/Migrations</c>.</summary>
internal sealed class PostgreSqlDesign : IDesignTimeDbContextFactory<PostgreSqlContext>
{
    public PostgreSqlContext CreateDbContext(string[] args) => new(PostgreSqlContext.OptionsOf("Host=localhost"));
}
