#pragma once

#include "accounts/Account.h"
#include "accounts/KeyProblem.h"

#include <tl/expected.hpp>

namespace contactdesk
{

/// The key files of a folder, one an account; folder and files are their owner's alone. Blocks on
/// the disk: for worker threads.
class KeyFiles
{
public:
    explicit KeyFiles(QString folder) : m_folder(std::move(folder)) {}

    /// NoKey if there is no file, or nothing in it.
    tl::expected<QString, KeyProblem> read(const AccountId &id) const;
    tl::expected<void, KeyProblem> write(const AccountId &id, const QString &key) const;
    /// No file is no problem.
    tl::expected<void, KeyProblem> remove(const AccountId &id) const;

private:
    QString pathOf(const AccountId &id) const;

    QString m_folder;
};

} // namespace contactdesk
