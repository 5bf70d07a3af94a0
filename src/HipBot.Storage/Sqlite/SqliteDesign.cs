using Microsoft.EntityFrameworkCore.Design;

namespace HipBot.Storage.Sqlite;

/// <summary>For <c>dotnet ef migrations add NAME --context SqliteContext --output-dir Sqlite/Migrations</c>.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteContext>
{
    public SqliteContext CreateDbContext(string[] args) => new(SqliteContext.OptionsOf("design.db"));
}
