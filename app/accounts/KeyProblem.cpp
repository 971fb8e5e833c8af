#include "accounts/KeyProblem.h"

#include <QCoreApplication>

namespace contactdesk
{

namespace
{

/// The context under which the translation tools collect this file's sentences.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyProblem)
};

} // namespace

QString sentence(KeyProblem problem)
{
    switch (problem) {
    case KeyProblem::NoKeychain:
        return Text::tr("No keychain can be reached on this desktop. Keep the key in a file that "
                        "only you can read, or for this run only.");
    case KeyProblem::KeychainSilent:
        return Text::tr("The keychain did not answer in time. It may be waiting for its password: "
                        "unlock it and try again, or keep the key elsewhere.");
    case KeyProblem::KeychainRefused:
        return Text::tr("The keychain is locked, or access to it was refused. Unlock it and try "
                        "again, or keep the key elsewhere.");
    case KeyProblem::KeychainFailed:
        return Text::tr("The keychain reported a fault of its own. Try again, or keep the key "
                        "elsewhere.");
    case KeyProblem::NoKey:
        return Text::tr("There is no key for this account where it should be kept. Enter it "
                        "again.");
    case KeyProblem::File:
        return Text::tr("The file with the key cannot be read or written. Check that the disk is "
                        "not full and that its folder may be written to.");
    case KeyProblem::LeftBehind:
        break;
    }
    return Text::tr("The key is kept where you chose, but it could not be taken out of the place "
                    "where it was before. Remove it there yourself.");
}

} // namespace contactdesk
